import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { proposeWording } from '@samtavlen/shared/board/wordingChanges.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { wordsIn } from './wordsIn.ts';

const NOISE = 'Der er for meget larm i klassen.';

test('[P4] words come out of edits whose document is gone: typed sign by sign, pasted, or said beside a card', () => {
  const doc = new Y.Doc();
  const board = openBoard(doc);
  showCard(doc, board, { id: 'card-one', author: 'elmer1', column: 'wish', text: 'før', at: 1 });
  const kept: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => kept.push(update));
  rewordCard(doc, board, 'card-one', '');
  for (let at = 1; at <= NOISE.length; at++) rewordCard(doc, board, 'card-one', NOISE.slice(0, at));
  showCard(doc, board, { id: 'card-two', author: 'elmer1', column: 'wish', text: 'Ro i klassen', at: 1 });
  proposeWording(doc, board, { card: 'card-two', by: 'ida001', body: 'Mere ro', at: 1 });
  expect(wordsIn(kept)).toEqual([NOISE, 'Ro i klassen', 'Mere ro']);
});
