import { writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';
import { holdCommits } from './testing/holdCommits.ts';

/** Each test plans a meeting and seats it, ms: more than enough on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const HOUR = 60 * 60_000;

/** Elmer and Signe at an open board. */
async function twoAtTheTable() {
  const table = await elmerMeeting();
  const [elmer, signe] = [await table.sit('b1'), await table.sit('f1')];
  await table.open();
  await elmer.saved();
  const sayMany = (from: number, count: number) => {
    for (let card = from; card < from + count; card++) table.say(elmer, 'b1', `card-${card}`, `Kort ${card}`);
  };
  const signeSees = (count: number) => signe.until(`${count} cards are seen`, () => signe.cards(0).length === count);
  return { ...table, elmer, signe, sayMany, signeSees };
}

test.each([
  ['back', -HOUR],
  ['forward', 3 * HOUR],
])('[P4] a clock that is set %s in the middle of a meeting holds nobody up and loses nothing', async (_way, jump) => {
  const { server, elmer, sayMany, signeSees } = await twoAtTheTable();
  sayMany(0, 20);
  await elmer.saved();
  server.clock.now += jump;
  sayMany(20, 20);
  await elmer.saved();
  await signeSees(40);
  expect(elmer.closeCode).toBeNull();
});

test('[P4] I1 I2: a slow disk gathers what is written into one commit, calls none of it saved, and loses none of it', async () => {
  const { server, elmer, signe, sayMany, signeSees } = await twoAtTheTable();
  const { rooms } = server.deps.store;
  const disk = holdCommits(rooms);
  const before = elmer.acknowledged;
  sayMany(0, 1);
  await disk.asked;
  sayMany(1, 59);
  // What Elmer asks for now is answered after all the edits before it were heard.
  await elmer.command({ do: 'open' });
  expect([elmer.acknowledged, signe.cards(0)]).toEqual([before, []]);
  const commits = vi.spyOn(rooms, 'commit');
  disk.letThrough();
  const rest = vi.spyOn(rooms, 'commit');
  await elmer.saved();
  await signeSees(60);
  expect(commits.mock.calls.length + rest.mock.calls.length).toBeLessThanOrEqual(4);
});

test('[P4] a flood of edits is slowed down, not thrown away, and the others go on', async () => {
  const { server, elmer, signe, sayMany, signeSees, say } = await twoAtTheTable();
  // What is held back is let go as time passes, so here it passes.
  Object.defineProperty(server.clock, 'now', { get: Date.now });
  sayMany(0, 150);
  say(signe, 'f1', 'card-signe', 'Jeg sover ikke.');
  await signe.saved();
  await elmer.saved();
  await signeSees(151);
});

test('a device that falls silent is let go after three beats, and its person is no longer shown as here', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { elmer, control, seats } = await twoAtTheTable();
  const isHere = () => control.view?.people.find(({ id }) => id === seats.b1)?.here;
  await control.until('Elmer is here', () => isHere() === true);
  for (let beat = 0; beat < 4; beat++) {
    vi.advanceTimersByTime(10_000);
    await control.command({ do: 'open' });
  }
  await elmer.until('Elmer is let go', () => elmer.closeCode !== null);
  await control.until('Elmer is gone', () => isHere() === false);
  expect(control.closeCode).toBeNull();
});

test('one damaged document is shut with "come again", and the rest of the meeting goes on and hears of changes', async () => {
  const { server, phone, meeting, seats, ida, path, signe, sayMany, signeSees, sit } = await twoAtTheTable();
  const { rooms } = server.deps.store;
  const open = rooms.open;
  const damaged = `draft/${meeting.id}/${seats.f2}`;
  rooms.open = async (room) => {
    if (room === damaged) throw new Error('damaged log');
    return open.call(rooms, room);
  };
  const torben = await sit('f2');
  const draft = (key: string, browser: Awaited<ReturnType<typeof phone>>) =>
    Device.connect(server.app, `/ws/draft/${meeting.id}/${seats[key]}`, browser);
  const torbens = await phone('f2');
  for (let attempt = 0; attempt < 3; attempt++) {
    const shut = await draft('f2', torbens);
    await shut.until('the door is shut', () => shut.closeCode === CLOSE.storeFailing);
  }
  sayMany(0, 2);
  await signeSees(2);
  const signes = await draft('f1', await phone('f1'));
  writeDraft(signes.doc, { id: 'draft-1', column: 'concern', text: 'Jeg sover ikke.', at: 1 });
  await signes.saved();
  await Promise.all([draft('f2', torbens), ida.post(`${path}/participants/${seats.f2}/out`)]);
  await torben.until('Torben is outside', () => torben.closeCode === CLOSE.sentOut);
  expect(signe.closeCode).toBeNull();
});
