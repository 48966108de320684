import * as prng from 'lib0/prng';
import { expect, onTestFinished, test } from 'vitest';
import type * as Y from 'yjs';
import { temporaryFolder } from '../store/temporaryFolder.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';
import { ServerProcess } from './testing/ServerProcess.ts';
import { TypingPhone } from './testing/TypingPhone.ts';

/** Set KILLS for a longer run and SEED to play one again. */
const KILLS = Number(process.env.KILLS ?? 20);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

const TYPISTS = ['b1', 'f1', 'f2', 'p3', 'p4'];
/** Kills in one meeting: each round takes a card of everyone, and a board holds 300. */
const ROUNDS = 40;

/** Elmer's meeting, open, on the disk in a folder, and everyone's phone. */
async function openMeeting() {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const { server, phone, open, meeting, seats, control } = await elmerMeeting({ folder });
  await open();
  const cookieOf = async (key: string) =>
    Object.entries((await phone(key)).cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
  const phones = await Promise.all(
    TYPISTS.map(async (key) => new TypingPhone(seats[key] as string, await cookieOf(key))),
  );
  const cookies = await cookieOf('b1');
  control.leave();
  await server.close();
  return { folder, meeting: meeting.id, phones, cookies };
}

/** Everyone types, and goes on typing, until the server has said that so many edits are on disk. */
async function typeUntil(after: number, server: ServerProcess, phones: TypingPhone[], meeting: string) {
  const enough = Promise.withResolvers<void>();
  const total = () => phones.reduce((sum, { saved }) => sum + saved, 0);
  for (const phone of phones)
    phone.connect(server.origin, meeting, () => {
      if (phone.saved >= phone.typed - 3) phone.type();
      if (total() >= after) enough.resolve();
    });
  await enough.promise;
}

/** Waits until every word of everyone is called saved, on the connections they have. */
const untilAllSaved = async (phones: TypingPhone[]) => {
  await Promise.all(phones.map((phone) => phone.allSaved()));
};

/** What the server has, read by a device that knows nothing yet. */
async function readAfresh(server: ServerProcess, meeting: string, cookies: string): Promise<Y.Doc> {
  const reader = new TypingPhone('', cookies);
  const there = Promise.withResolvers<void>();
  reader.connect(server.origin, meeting, () => reader.board.cards.size > 0 && there.resolve());
  await there.promise;
  reader.leave();
  return reader.doc;
}

function expectPromised(onDisk: Y.Doc, phones: TypingPhone[], round: number): void {
  for (const phone of phones) {
    const words = TypingPhone.wordsIn(onDisk, phone.author, round);
    expect(words).toEqual(words.map((_, index) => index + 1));
    expect(words.length).toBeGreaterThanOrEqual(promised(phone, phones, round));
  }
}

/** How far the words of one person must go: what was called saved, and what anybody else has seen. */
const promised = (author: TypingPhone, phones: TypingPhone[], round: number): number => {
  const others = phones.filter((phone) => phone !== author);
  const seen = others.map(({ doc }) => TypingPhone.wordsIn(doc, author.author, round).length);
  return Math.max(author.saved, ...seen);
};

test(`[P4] I1 I2: killed ${KILLS} times while all type, nothing called saved or seen by another is lost (seed ${seed})`, {
  timeout: 0,
}, async () => {
  const random = prng.create(seed);
  let table = await openMeeting();
  let server = await ServerProcess.start(table.folder);
  let checked = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const round = kill % ROUNDS;
    if (kill > 0 && round === 0) {
      await server.end('SIGKILL');
      table = await openMeeting();
      server = await ServerProcess.start(table.folder);
    }
    const { folder, meeting, phones, cookies } = table;
    for (const phone of phones) phone.startRound(round);
    await typeUntil(prng.int32(random, 10, 300), server, phones, meeting);
    await server.end('SIGKILL');
    for (const phone of phones) phone.leave();
    server = await ServerProcess.start(folder);
    const onDisk = await readAfresh(server, meeting, cookies);
    expectPromised(onDisk, phones, round);
    checked += phones.reduce((sum, { saved }) => sum + saved, 0);
  }
  expect(checked).toBeGreaterThan(KILLS * 5);
  await server.end('SIGKILL');
});

test('[P4] asked to stop while all type, the server is gone within ten seconds and has kept what it called saved', {
  timeout: 30_000,
}, async () => {
  const { folder, meeting, phones, cookies } = await openMeeting();
  const server = await ServerProcess.start(folder);
  for (const phone of phones) phone.startRound(0);
  await typeUntil(100, server, phones, meeting);
  // It ends itself with 1 when ten seconds were not enough.
  expect(await server.end('SIGTERM')).toBe(0);
  const again = await ServerProcess.start(folder);
  expectPromised(await readAfresh(again, meeting, cookies), phones, 0);
  await again.end('SIGKILL');
});

test('[P4] a server that was stopped for a while and goes on has forgotten nothing and sent nobody away', {
  timeout: 30_000,
}, async () => {
  const { folder, meeting, phones, cookies } = await openMeeting();
  const server = await ServerProcess.start(folder);
  for (const phone of phones) phone.startRound(0);
  await typeUntil(50, server, phones, meeting);
  server.child.kill('SIGSTOP');
  const before = phones.map(({ saved }) => saved);
  for (const phone of phones) for (let word = 0; word < 20; word++) phone.type();
  expect(phones.every(({ saved, typed }) => saved < typed)).toBe(true);
  server.child.kill('SIGCONT');
  await untilAllSaved(phones);
  expect(phones.every(({ saved }, index) => saved > (before[index] ?? 0))).toBe(true);
  expectPromised(await readAfresh(server, meeting, cookies), phones, 0);
  await server.end('SIGKILL');
});

test('[P4] a disk that fills up while all type: it is told, nothing is called saved that is not there, and all is kept in the end', {
  timeout: 60_000,
}, async () => {
  const { folder, meeting, phones, cookies } = await openMeeting();
  // The journal's first files are shorter than this, the next one is not.
  const KILOBYTES = 200;
  const full = await ServerProcess.start(folder, KILOBYTES);
  const told = Promise.withResolvers<void>();
  for (const phone of phones) {
    phone.startRound(0);
    phone.connect(full.origin, meeting, () => {
      if (phone.saved >= phone.typed - 3) phone.type();
      if (phone.storeFailing) told.resolve();
    });
  }
  await told.promise;
  for (const phone of phones) phone.type();
  expect(phones.every(({ saved, typed }) => saved < typed)).toBe(true);
  await full.end('SIGKILL');
  const roomy = await ServerProcess.start(folder);
  expectPromised(await readAfresh(roomy, meeting, cookies), phones, 0);
  for (const phone of phones) phone.connect(roomy.origin, meeting);
  await untilAllSaved(phones);
  expectPromised(await readAfresh(roomy, meeting, cookies), phones, 0);
  await roomy.end('SIGKILL');
});
