import { giveAnswer, makeAgreement, setLine } from '@samtavlen/shared/board/agreements.ts';
import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { MOST, SENTENCE_LENGTH } from '@samtavlen/shared/board/limits.ts';
import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import { expect, test } from 'vitest';
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
