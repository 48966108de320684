import { showCard } from '@samtavlen/shared/board/cards.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { unsentWords } from './unsentWords.ts';

const WISH = 'At vi har en morgen uden gråd.';
const LATE = 'Jeg vil have datoerne tidligere næste gang.';

function boardWith(...cards: [string, string][]) {
  const doc = new Y.Doc();
  const board = openBoard(doc);
  for (const [index, [author, text]] of cards.entries())
    showCard(doc, board, { id: `card-${index}`, author, column: 'wish', text, at: index });
  return readBoard(board, loeft);
}

test('[P4] what the server did not take in is given back, word for word, and only to its author', () => {
  const mine = boardWith(['signe', WISH], ['torben', 'At vi får den samme besked begge to.'], ['signe', LATE]);
  const server = boardWith(['signe', WISH]);
  expect(unsentWords(mine, server, 'signe')).toEqual([LATE]);
});

test('nothing is given back when everything is there', () => {
  const board = boardWith(['signe', WISH]);
  expect(unsentWords(board, board, 'signe')).toEqual([]);
});
