import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { loeft } from '../templates/loeft.ts';
import { showCard } from './cards.ts';
import { everyCard, readBoard } from './readBoard.ts';
import { openBoard } from './roots.ts';
import { parkCard, takeIn, unparkCard } from './settingAside.ts';

function worries() {
  const doc = new Y.Doc();
  const board = openBoard(doc);
  for (const id of ['c1', 'c2', 'c3'])
    showCard(doc, board, { id, author: 'elmer', column: 'concern', text: `Kort ${id}`, at: 1 });
  const read = () => readBoard(board, loeft);
  const standing = () => read().columns[0]?.cards.map(({ id }) => id);
  return { doc, board, read, standing };
}

test('a parked card leaves its column with who and why, and comes back to where it stood', () => {
  const { doc, board, read, standing } = worries();
  const before = read().columns[0]?.cards;
  parkCard(doc, board, 'c2', { by: 'ida', at: 5, why: 'Det tager vi med skolen.', next: false });
  expect(standing()).toEqual(['c1', 'c3']);
  expect(read().parked.map(({ id, author, parked }) => [id, author, parked?.by, parked?.why])).toEqual([
    ['c2', 'elmer', 'ida', 'Det tager vi med skolen.'],
  ]);
  unparkCard(doc, board, 'c2');
  expect(read().columns[0]?.cards).toEqual(before);
});

test('[P3] a card that came late waits in the tray, and keeps its author when it is taken in', () => {
  const { doc, board, read, standing } = worries();
  const late = { id: 'c7', author: 'torben', column: 'concern', text: 'Jeg hører først om det dagen efter.' } as const;
  showCard(doc, board, { ...late, at: 9, late: true });
  expect(standing()).toEqual(['c1', 'c2', 'c3']);
  expect(read().late.map(({ id }) => id)).toEqual(['c7']);
  expect(everyCard(read()).map(({ id }) => id)).toContain('c7');
  takeIn(doc, board, 'c7', { by: 'ida', at: 10 });
  expect(read().late).toEqual([]);
  expect(read().columns[0]?.cards.at(-1)).toMatchObject({ id: 'c7', author: 'torben', late: false });
});
