import { giveAnswer, setLine } from '@samtavlen/shared/board/agreementChanges.ts';
import { makeAgreement } from '@samtavlen/shared/board/agreements.ts';
import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { MOST, SENTENCE_LENGTH } from '@samtavlen/shared/board/limits.ts';
import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Chair, Table } from '../testing/Table.ts';

const signeAt = (table: Table): Chair => table.sit('signe1');

const show = ({ doc, board }: Chair, at: number) =>
  showCard(doc, board, { id: `card-${at}`, author: 'signe1', column: 'wish', text: 'Kort', at });

const cardsOn = (table: Table) => table.doc.getMap('cards').size;

test('card 301 is one too many, and no offence', () => {
  const table = new Table();
  const signe = signeAt(table);
  for (let at = 0; at < MOST.cards; at++) show(signe, at);
  expect(table.bringAll(signe).every(({ pass }) => pass)).toBe(true);
  show(signe, MOST.cards);
  expect(table.bringAll(signe)).toEqual([{ pass: false, reason: 'tooMany' }]);
  expect(cardsOn(table)).toBe(MOST.cards);
});

test('nor do 301 fit when they come in one update', () => {
  const table = new Table();
  const signe = signeAt(table);
  for (let at = 0; at <= MOST.cards; at++) show(signe, at);
  expect(table.bringWhole(signe)).toEqual({ pass: false, reason: 'tooMany' });
  expect(cardsOn(table)).toBe(0);
});

test('agreement 61 is one too many', () => {
  const table = new Table();
  const signe = signeAt(table);
  for (let at = 0; at <= MOST.agreements; at++) makeAgreement(signe.doc, signe.board, { by: 'signe1', text: 'Aftale' });
  const verdicts = table.bringAll(signe);
  expect(verdicts.filter(({ pass }) => pass)).toHaveLength(MOST.agreements);
  expect(verdicts.at(-1)).toEqual({ pass: false, reason: 'tooMany' });
});

test('a document in 200,000 pieces takes in no more, says so, and lets go of what is deleted', () => {
  const table = new Table();
  const signe = signeAt(table);
  show(signe, 1);
  table.bringAll(signe);
  const text = table.doc.getMap<Y.Map<Y.Text>>('cards').get('card-1')?.get('text');
  // Written backwards, no letter joins its neighbour.
  table.doc.transact(() => {
    for (let k = 0; k <= 200_000; k++) text?.insert(0, 'a');
  });
  Y.applyUpdate(signe.doc, Y.encodeStateAsUpdate(table.doc), 'table');
  rewordCard(signe.doc, signe.board, 'card-1', '');
  expect(table.bringAll(signe)).toMatchObject([{ pass: true }]);
  show(signe, 2);
  expect(table.bringAll(signe)).toEqual([{ pass: false, reason: 'tooMany' }]);
});

test.each([
  ['a card', (chair: Chair, id: string) => rewordCard(chair.doc, chair.board, id, 'a'.repeat(CARD_LENGTH + 1))],
  [
    'a sign',
    ({ doc, board }: Chair, _card: string, agreement: string) =>
      setLine(doc, board, agreement, 'sign', 'a'.repeat(SENTENCE_LENGTH + 1)),
  ],
  [
    'a sentence with an answer',
    ({ doc, board }: Chair, _card: string, agreement: string) =>
      giveAnswer(doc, board, agreement, {
        ...{ owner: 'signe1', answer: 'talk', at: 1 },
        words: 'a'.repeat(SENTENCE_LENGTH + 1),
      }),
  ],
] as const)('%s that is too long is told as that, and is no offence', (_what, write) => {
  const table = new Table();
  const signe = signeAt(table);
  show(signe, 1);
  const agreement = makeAgreement(signe.doc, signe.board, { by: 'signe1', text: 'Aftale' });
  table.bringAll(signe);
  write(signe, 'card-1', agreement);
  expect(table.bringAll(signe)).toEqual([{ pass: false, reason: 'tooLong' }]);
});

const FULL = 'a'.repeat(CARD_LENGTH);

test('[P1] a full card can be written anew from end to end, again and again, also with the net away', () => {
  const table = new Table();
  const signe = signeAt(table);
  show(signe, 1);
  for (const letter of 'bcd') {
    rewordCard(signe.doc, signe.board, 'card-1', FULL.replaceAll('a', letter));
    expect(table.bringAll(signe).map(({ pass }) => pass)).not.toContain(false);
  }
  for (const letter of 'efg') rewordCard(signe.doc, signe.board, 'card-1', FULL.replaceAll('a', letter));
  expect(table.bringWhole(signe).pass).toBe(true);
});

test('nor does a card grow past its end piece by piece in one update', () => {
  const table = new Table();
  const signe = signeAt(table);
  show(signe, 1);
  table.bringAll(signe);
  const text = signe.board.cards.get('card-1')?.get('text') as Y.Text;
  for (let piece = 0; piece < 5; piece++) text.insert(0, 'a'.repeat(1_000));
  expect(table.bringWhole(signe)).toEqual({ pass: false, reason: 'tooLong' });
});
