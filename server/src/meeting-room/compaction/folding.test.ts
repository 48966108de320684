import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { readDrafts, writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import { writeWorkedBoard } from '@samtavlen/shared/testing/writeWorkedBoard.ts';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { Folding } from './Folding.ts';
import { foldLog } from './foldLog.ts';

const SECRET = 'Det her fortryder jeg at have skrevet.';

/** A document and the log of all that was done to it. */
function logged() {
  const doc = new Y.Doc();
  const log: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => log.push(update));
  return { doc, log };
}

const seats = Object.fromEntries(elmer.people.map(({ key }) => [key, key]));
const boardIn = (bytes: Uint8Array) => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, bytes);
  return readBoard(openBoard(doc), loeft);
};
const holds = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(words);

function foldingInHand() {
  const folding = new Folding();
  onTestFinished(() => folding.kill());
  return folding;
}

test('[P1] folding keeps the whole worked meeting, and folding again changes not a byte', async () => {
  const { doc, log } = logged();
  writeWorkedBoard(doc, elmer, seats);
  const folded = await foldingInHand().fold(null, log);
  expect(boardIn(folded)).toEqual(readBoard(openBoard(doc), loeft));
  expect(foldLog(folded, [])).toEqual(folded);
});

test('[P9] what was written and deleted is not in the snapshot: a replaced text, and a private card typed sign by sign', () => {
  const { doc, log } = logged();
  showCard(doc, openBoard(doc), { id: 'card-one', author: 'f1', column: 'concern', text: SECRET, at: 1 });
  rewordCard(doc, openBoard(doc), 'card-one', 'Noget andet.');
  const folded = foldLog(null, log);
  expect([log.some((bytes) => holds(bytes, SECRET)), holds(folded, SECRET)]).toEqual([true, false]);

  const drafts = logged();
  for (let at = 1; at <= SECRET.length; at++)
    writeDraft(drafts.doc, { id: 'draft-one', column: 'concern', text: SECRET.slice(0, at), at: 1 });
  writeDraft(drafts.doc, { id: 'draft-one', column: 'concern', text: 'Ro', at: 1 });
  const [small, again] = [foldLog(null, drafts.log), new Y.Doc()];
  Y.applyUpdate(again, small);
  expect(readDrafts(again).map(({ text }) => text)).toEqual(['Ro']);
  expect(small.length).toBeLessThan(200);
});

test('a log that lacks something, or is no log, is not folded; the next one is', async () => {
  const { doc, log } = logged();
  writeWorkedBoard(doc, elmer, seats);
  const folding = foldingInHand();
  showCard(doc, openBoard(doc), { id: 'card-late', author: 'f1', column: 'concern', text: 'Sent', at: 1 });
  await expect(folding.fold(null, log.slice(1))).rejects.toThrow('lacks something');
  await expect(folding.fold(Buffer.from('ikke en tavle'), [])).rejects.toThrow();
  expect(boardIn(await folding.fold(null, log))).toEqual(readBoard(openBoard(doc), loeft));
});

test('a thread that is killed in the middle of it says so, and the next log gets another', async () => {
  const { doc, log } = logged();
  for (let n = 0; n < 4_000; n++) openBoard(doc).stances.set(`summary:${n % 7}`, `${n}`);
  const folding = foldingInHand();
  const folded = folding.fold(null, log);
  await Promise.all([expect(folded).rejects.toThrow('has stopped'), folding.kill()]);
  await expect(folding.fold(null, log)).resolves.toBeInstanceOf(Uint8Array);
});
