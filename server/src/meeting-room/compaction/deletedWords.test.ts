import fs from 'node:fs';
import path from 'node:path';
import { rewordCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { dropDraft, writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { beatFrame } from '@samtavlen/shared/wire/codec.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../store/temporaryFolder.ts';
import type { TestServer } from '../../testing/openTestServer.ts';
import { Device } from '../testing/Device.ts';
import { elmerMeeting } from '../testing/elmerMeeting.ts';

vi.setConfig({ testTimeout: 60_000 });

const LOOK_ROUND = 30_000;

const KEPT = 'Der er for meget larm i klassen.';
const REWORDED = 'ZEBRA det første jeg skrev';
const WITHDRAWN = 'GIRAF det tager jeg tilbage';
const DROPPED = 'OKAPI den kladde smider jeg ud';
const REDRAFTED = 'TAPIR den kladde skriver jeg om';
const GONE = [REWORDED, WITHDRAWN, DROPPED, REDRAFTED];

/** Which of the words stand in any file of the folder. */
const wordsIn = (folder: string, words: string[]): string[] =>
  words.filter((word) =>
    fs
      .readdirSync(folder, { withFileTypes: true })
      .some((entry) => entry.isFile() && fs.readFileSync(path.join(folder, entry.name)).includes(word)),
  );

/** A meeting in which much was written and taken back; all that was written is on the disk. */
async function saidAndTakenBack() {
  // The house looks round when the test says so; everything else takes the time it takes.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const table = await elmerMeeting({ folder });
  const { open, sit, say, phone, server, meeting, seats } = table;
  await open();
  const mother = await sit('f1');
  const drafts = await Device.connect(server.app, `/ws/draft/${meeting.id}/${seats.f1}`, await phone('f1'));
  say(mother, 'f1', 'card-kept', KEPT);
  say(mother, 'f1', 'card-reworded', REWORDED);
  say(mother, 'f1', 'card-withdrawn', WITHDRAWN);
  writeDraft(drafts.doc, { id: 'draft-dropped', column: 'wish', text: DROPPED, at: 1 });
  writeDraft(drafts.doc, { id: 'draft-other', column: 'wish', text: REDRAFTED, at: 1 });
  await Promise.all([mother.saved(), drafts.saved()]);
  rewordCard(mother.doc, mother.board, 'card-reworded', 'Noget andet');
  withdrawCard(mother.doc, mother.board, 'card-withdrawn', { by: seats.f1 as string, at: 1 });
  dropDraft(drafts.doc, 'draft-dropped');
  writeDraft(drafts.doc, { id: 'draft-other', column: 'wish', text: 'Noget tredje', at: 1 });
  await Promise.all([mother.saved(), drafts.saved()]);
  const allLeave = async () => {
    for (const device of [mother, drafts, table.control]) device.leave();
  };
  return { ...table, folder, mother, drafts, allLeave };
}

/**
 * Lets time pass, half a minute after the other, until nothing of the words is left.
 * @param stay devices that go on saying that they are there
 */
async function letPass(
  { clock }: TestServer,
  minutes: number,
  done: () => boolean,
  stay: readonly Device[] = [],
): Promise<void> {
  for (let at = 0; at < minutes * 2; at++) {
    for (const device of stay) device.raw(beatFrame());
    clock.now += LOOK_ROUND;
    vi.advanceTimersByTime(LOOK_ROUND);
    // Rooms are looked after in turn, each by a thread or two.
    await new Promise<void>((resolve) => setTimeout(resolve, 25));
  }
  await vi.waitFor(() => expect(done()).toBe(true), { timeout: 20_000, interval: 50 });
}

const expectAllGone = async (folder: string, server: TestServer) => {
  expect(wordsIn(folder, [...GONE, KEPT])).toEqual([KEPT]);
  await server.deps.store.backup(path.join(folder, 'backups/copy'));
  expect(wordsIn(path.join(folder, 'backups'), [...GONE, KEPT])).toEqual([KEPT]);
};

test('[P9] 15 minutes after everyone left, no word that was taken back is in any file, nor in a backup made then', async () => {
  const { server, folder, allLeave, phone, boardPath } = await saidAndTakenBack();
  expect(wordsIn(folder, GONE)).toEqual(GONE);
  await allLeave();
  await letPass(server, 15, () => wordsIn(folder, GONE).length === 0);
  await expectAllGone(folder, server);
  const back = await Device.connect(server.app, boardPath, await phone('b1'));
  await back.until('the board is seen', () => back.cards(0).length === 2);
  expect(back.cards(0)).toEqual([KEPT, 'Noget andet']);
  expect(back.boardNow.withdrawn.cards).toEqual([]);
});

test('[P9] in a pause with phones on the table, replaced words go and what was withdrawn can still be put back', async () => {
  const { server, folder, mother, drafts, phone, boardPath } = await saidAndTakenBack();
  const replaced = [REWORDED, DROPPED, REDRAFTED];
  await letPass(server, 15, () => wordsIn(folder, replaced).length === 0, [mother, drafts]);
  expect(mother.closeCode).toBeNull();
  const back = await Device.connect(server.app, boardPath, await phone('b1'));
  await back.until('the board is seen', () => back.cards(0).length === 2);
  expect(back.boardNow.withdrawn.cards.map(({ text }) => text)).toEqual([WITHDRAWN]);
});

test('[P9] when the meeting closes, withdrawn words go with it; the record says how many there were, not what they said', async () => {
  const { server, folder, control, allLeave, meeting } = await saidAndTakenBack();
  expect((await control.command({ do: 'close' })).ok).toBe(true);
  const closed = await server.deps.store.rooms.closedBoard(`board/${meeting.id}`);
  expect(closed?.board.withdrawn.cards.map(({ id, text }) => [id, text])).toEqual([['card-withdrawn', '']]);
  await allLeave();
  await letPass(server, 15, () => wordsIn(folder, GONE).length === 0);
  await expectAllGone(folder, server);
});
