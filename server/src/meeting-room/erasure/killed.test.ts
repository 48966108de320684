import { setTimeout as pause } from 'node:timers/promises';
import type { ErasablePerson } from '@samtavlen/shared/family/erasureSchema.ts';
import * as prng from 'lib0/prng';
import { expect, onTestFinished, test } from 'vitest';
import { stores } from '../../store/stores.ts';
import { temporaryFolder } from '../../store/temporaryFolder.ts';
import { elmerMeeting } from '../testing/elmerMeeting.ts';
import { ServerProcess } from '../testing/ServerProcess.ts';

/** Set KILLS for a longer run and SEED to play one again. */
const KILLS = Number(process.env.KILLS ?? 6);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** The order goes out and is carried out within this on an idle machine, in ms. */
const WITHIN_MS = 60;

const SIGNE = 'Signe Havlykke';
const HERS = 'Jeg sover for lidt om natten.';
const NOISE = 'Der er for meget larm i klassen.';

const PAGE = { 'content-type': 'application/json', 'x-samtavlen': '1' };
/** As a test's accounts are made: today's server has its own clock, so that the account signs in anew. */
const IDA = JSON.stringify({ email: 'ida.br.ndmose@kommune.example', password: 'en lang adgangskode' });

async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/session`, { method: 'POST', headers: PAGE, body: IDA });
  expect(answer.status).toBe(200);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** A closed meeting with a plan, in which Elmer and his mother each wrote a card; the server is gone. */
async function heldAndClosed() {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const table = await elmerMeeting({ folder });
  const { open, sit, say, control, server, ida, family, meeting, seats } = table;
  await open();
  const [elmer, mother] = [await sit('b1'), await sit('f1')];
  say(elmer, 'b1', 'card-elmer', NOISE);
  say(mother, 'f1', 'card-mother', HERS);
  await Promise.all([elmer.saved(), mother.saved()]);
  await control.command({ do: 'close' });
  const all = (await ida.get(`/api/families/${family.id}/erasable`)).body as ErasablePerson[];
  const key = all.find(({ name }) => name === SIGNE)?.key;
  await server.close();
  return { folder, key, path: `/api/families/${family.id}`, meeting, seats };
}

/** Every trace there is of one person, at one moment: all of them, or none. */
async function tracesOf(folder: string, meeting: string, participant: string) {
  const store = await stores.sqlite(folder);
  const room = `board/${meeting}`;
  const { generation } = await store.rooms.open(room);
  const closed = JSON.stringify(await store.rooms.closedBoard(room));
  const people = await store.meetings.people(meeting);
  await store.close();
  return {
    generation,
    words: closed.includes(HERS),
    name: closed.includes(SIGNE),
    place: people.some(({ id }) => id === participant),
    listed: people.some(({ name }) => name === SIGNE),
    others: closed.includes(NOISE),
  };
}

const BEFORE = { generation: 1, words: true, name: true, place: true, listed: true, others: true };
const AFTER = { generation: 2, words: false, name: false, place: false, listed: false, others: true };

test(`[P9] killed ${KILLS} times in the middle of an erasure, everything of a person is there or nothing is (seed ${seed})`, {
  timeout: 0,
}, async () => {
  const random = prng.create(seed);
  for (let kill = 0; kill < KILLS; kill++) {
    const { folder, key, path, meeting, seats } = await heldAndClosed();
    const server = await ServerProcess.start(folder);
    const headers = { ...PAGE, cookie: await signIn(server.origin) };
    const body = JSON.stringify({ key, meeting: null, name: SIGNE });
    const order = fetch(`${server.origin}${path}/erasures`, { method: 'POST', headers, body }).then(
      ({ status }) => status,
      () => 0,
    );
    await pause(prng.int32(random, 0, WITHIN_MS));
    await server.end('SIGKILL');
    const answered = await order;
    expect([0, 204]).toContain(answered);
    const found = await tracesOf(folder, meeting.id, seats.f1 as string);
    if (answered === 204) expect(found).toEqual(AFTER);
    else expect([BEFORE, AFTER]).toContainEqual(found);
  }
});
