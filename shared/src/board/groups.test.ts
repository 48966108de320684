import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { loeft } from '../templates/loeft.ts';
import { moveCard, showCard } from './cards.ts';
import { dissolveGroup, makeGroup, putInGroup, retitleGroup } from './gathering.ts';
import { groupOf, standings, takeOutOfGroup } from './groups.ts';
import { readBoard } from './readBoard.ts';
import { openBoard } from './roots.ts';

const WISHES = {
  h1: 'At jeg ved hvad der skal ske når jeg kommer.',
  h2: 'At vi har en morgen uden gråd.',
  h3: 'At vi får den samme besked begge to.',
};

/** The wishes of Elmer, Signe and Torben, with two of them under one title. */
function wishes() {
  const doc = new Y.Doc();
  const board = openBoard(doc);
  for (const [id, text] of Object.entries(WISHES))
    showCard(doc, board, { id, author: `author of ${id}`, column: 'wish', text, at: 1 });
  const before = readBoard(board, loeft).columns;
  const title = 'Morgenerne';
  const group = makeGroup(doc, board, { column: 'wish', title, by: 'ida', at: 2, cards: ['h1', 'h3'] });
  const read = () => readBoard(board, loeft);
  const seen = () =>
    standings(read().columns[2]?.cards ?? [], read().groups).map((one) =>
      'card' in one ? one.card.id : { [one.group.title]: one.cards.map(({ id }) => id) },
    );
  return { doc, board, group, before, read, seen };
}

test('[P1] a group stands where its first card stands, and each card keeps its own words and author', () => {
  const { seen, read } = wishes();
  expect(seen()).toEqual([{ Morgenerne: ['h1', 'h3'] }, 'h2']);
  expect(read().columns[2]?.cards.map(({ text, author }) => [text, author])).toEqual(
    Object.entries(WISHES).map(([id, text]) => [text, `author of ${id}`]),
  );
});

test('[P1] dissolving a group restores text, author and place exactly', () => {
  const { doc, board, group, before, read, seen } = wishes();
  retitleGroup(doc, board, group, 'Ro om morgenen');
  dissolveGroup(doc, board, group, { by: 'ida', at: 3 });
  expect(seen()).toEqual(['h1', 'h2', 'h3']);
  expect(read().columns.map(({ cards }) => cards.map(({ group: _group, ...card }) => card))).toEqual(
    before.map(({ cards }) => cards.map(({ group: _group, ...card }) => card)),
  );
});

test('one card taken out stands again where it stood', () => {
  const { doc, board, group, seen } = wishes();
  putInGroup(doc, board, 'h2', group);
  expect(seen()).toEqual([{ Morgenerne: ['h1', 'h2', 'h3'] }]);
  takeOutOfGroup(doc, board, 'h1');
  expect(seen()).toEqual(['h1', { Morgenerne: ['h2', 'h3'] }]);
});

test('a card that is moved to another column has left its group', () => {
  const { doc, board, read, seen } = wishes();
  moveCard(doc, board, 'h3', 'concern', 0);
  expect(seen()).toEqual([{ Morgenerne: ['h1'] }, 'h2']);
  const [moved] = read().columns[0]?.cards ?? [];
  expect(moved && groupOf(read().groups, moved)).toBeNull();
});
