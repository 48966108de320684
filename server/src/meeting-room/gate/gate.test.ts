import { giveAnswer, setDue, setLine, setOwner } from '@samtavlen/shared/board/agreementChanges.ts';
import { moveCard, restoreCard, rewordCard, showCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';

import { atTheTable } from '../testing/atTheTable.ts';

describe('what everyone may do', () => {
  test('own words are shown, changed, withdrawn and put back', () => {
    const { elmer, refusedAfter, table } = atTheTable();
    const verdicts = refusedAfter(elmer, () => {
      rewordCard(elmer.doc, elmer.board, 'card-c1', 'Der er larm.');
      withdrawCard(elmer.doc, elmer.board, 'card-c1', { by: 'elmer1', at: 2 });
      restoreCard(elmer.doc, elmer.board, 'card-c1');
    });
    expect(new Set(verdicts)).toEqual(new Set(['pass']));
    expect(readBoard(openBoard(table.doc), loeft).columns[0]?.cards[0]?.text).toBe('Der er larm.');
  });

  test("another's card may be moved, and stands in one place", () => {
    const { signe, refusedAfter, table } = atTheTable();
    expect(refusedAfter(signe, () => moveCard(signe.doc, signe.board, 'card-c1', 'wish', 0))).toEqual(['pass']);
    expect(readBoard(openBoard(table.doc), loeft).columns[2]?.cards.map(({ id }) => id)).toEqual(['card-c1']);
  });

  test('a scribe writes for a seat, and both names are on the card', () => {
    const { karim, refusedAfter, table } = atTheTable();
    const card = {
      id: 'card-c4',
      author: 'mona01',
      scribe: 'karim1',
      column: 'concern',
      text: 'Signe svarer ikke.',
      at: 3,
    };
    const show = () => {
      showCard(karim.doc, karim.board, card as Parameters<typeof showCard>[2]);
      rewordCard(karim.doc, karim.board, 'card-c4', 'Signe svarer ikke når jeg ringer om aftenen.');
    };
    expect(refusedAfter(karim, show)).toEqual(['pass', 'pass']);
    expect(
      readBoard(openBoard(table.doc), loeft).columns[0]?.cards.map(({ author, scribe }) => [author, scribe]),
    ).toContainEqual(['mona01', 'karim1']);
  });

  test('an agreement gets owners, a day, a sign and answers from each for themselves', () => {
    const { signe, karim, agreement, refusedAfter } = atTheTable();
    const verdicts = refusedAfter(signe, () => {
      setOwner(signe.doc, signe.board, agreement, 'mona01', true);
      setOwner(signe.doc, signe.board, agreement, 'signe1', true);
      setDue(signe.doc, signe.board, agreement, '2026-03-19');
      setLine(signe.doc, signe.board, agreement, 'sign', 'Signe har holdt fri to torsdage');
      giveAnswer(signe.doc, signe.board, agreement, { owner: 'signe1', answer: 'yes', words: '', at: 4 });
    });
    expect(new Set(verdicts)).toEqual(new Set(['pass']));
    karim.hearAll();
    const answer = { owner: 'mona01', answer: 'yes', words: '', at: 5, scribe: 'karim1' } as const;
    expect(refusedAfter(karim, () => giveAnswer(karim.doc, karim.board, agreement, answer))).toEqual(['pass']);
  });

  test('a reconnecting phone that says everything again changes nothing', () => {
    const { elmer, table } = atTheTable();
    const before = Y.encodeStateAsUpdate(table.doc);
    expect(table.bringWhole(elmer)).toEqual({ pass: true, claims: [], empty: true });
    expect(Y.encodeStateAsUpdate(table.doc)).toEqual(before);
  });
});
