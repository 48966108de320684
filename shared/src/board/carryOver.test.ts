import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { loeft } from '../templates/loeft.ts';
import { threeColumns } from '../templates/threeColumns.ts';
import { aBoard, aCard } from '../testing/onTheBoard.ts';
import type { ClosedBoard } from './ClosedBoard.ts';
import { type BroughtCard, bringCards } from './carried.ts';
import { carryOffer, spotIn } from './carryOver.ts';
import { readBoard } from './readBoard.ts';
import { openBoard } from './roots.ts';

const meeting = { id: 'moede1', template: 'loeft', startsAt: '2026-03-12T13:00:00.000Z' } as ClosedBoard['meeting'];
const people = [{ id: 'signe', name: 'Signe', role: 'parent', seat: false }] as const;
const parked = { by: 'signe', at: 1, why: 'Mona er her ikke', next: true };

describe('from one way of holding the meeting to the other', () => {
  test('what works becomes a strength, a wish the family’s goal, and a worry nothing more certain than a worry', () => {
    const sos = (column: 'concern' | 'workingWell' | 'wish' | 'agreement') =>
      spotIn(threeColumns, { column, lane: null });
    expect(sos('workingWell')).toEqual({ column: 'workingWell', lane: 'existingStrength' });
    expect(sos('wish')).toEqual({ column: 'wish', lane: 'familyGoal' });
    expect(sos('concern')).toEqual({ column: 'concern', lane: 'danger' });
    expect(sos('agreement')).toEqual({ column: 'wish', lane: 'nextStep' });
  });

  test('lanes become whole columns again', () => {
    expect(spotIn(loeft, { column: 'concern', lane: 'pastHarm' })).toEqual({ column: 'concern', lane: null });
    expect(spotIn(loeft, { column: 'wish', lane: 'authorityGoal' })).toEqual({ column: 'wish', lane: null });
  });

  test('where both are the same, everything stands as it stood', () => {
    const seen = { column: 'workingWell', lane: 'existingSafety' } as const;
    expect(spotIn(threeColumns, seen)).toEqual(seen);
    expect(spotIn(loeft, { column: 'agreement', lane: null })).toEqual({ column: 'agreement', lane: null });
  });
});

describe('what a closed meeting leaves to the next', () => {
  const board = aBoard({
    columns: [{ id: 'workingWell', cards: [aCard({ id: 'c2', column: 'workingWell', text: 'Vi læser hver aften.' })] }],
    parked: [
      aCard({ id: 'c1', parked, text: 'Hvem henter?' }),
      aCard({ id: 'c3', parked: { ...parked, next: false } }),
    ],
  });

  test('is what waits, first, and the cards of the board; what was decided on stays behind', () => {
    const { cards } = carryOffer({ meeting, people: [...people], board, closedAt: '', next: null, coordinator: null });
    expect(cards.map(({ id, waits, name, why }) => [id, waits, name, why])).toEqual([
      ['c1', true, 'Signe', 'Mona er her ikke'],
      ['c2', false, 'Signe', ''],
    ]);
  });

  test('keeps the name of who said it two meetings ago', () => {
    const carried = { at: '2026-01-01T13:00:00.000Z', name: 'Birthe', danger: false };
    const twice = aBoard({ parked: [aCard({ id: 'c1', author: 'gone', parked, carried })] });
    expect(
      carryOffer({ meeting, people: [...people], board: twice, closedAt: '', next: null, coordinator: null }).cards[0]
        ?.name,
    ).toBe('Birthe');
  });

  test('has the danger statements, as the worries they are in a meeting without such', () => {
    const now = { id: 'w1', by: 'signe', voice: null, at: 1, who: 'Ida', about: 'natten', mayHappen: 'Alva er alene' };
    const statement = { id: 'd1', by: 'signe', at: 1, wordings: [now], now, answers: {}, gone: null };
    const { cards } = carryOffer({
      meeting,
      people: [...people],
      board: aBoard({ dangerStatements: [statement] }),
      closedAt: '',
      next: null,
      coordinator: null,
    });
    expect(cards).toMatchObject([{ id: 'd1', column: 'concern', danger: true, text: 'Ida · natten · Alva er alene' }]);
  });
});

test('a card that is brought along stands once, however often it is brought', () => {
  const doc = new Y.Doc();
  const board = openBoard(doc);
  const carried = { at: meeting.startsAt, name: '', danger: false };
  const card: BroughtCard = {
    ...{ id: 'c1', author: 'signe', column: 'concern', text: 'Hvem henter?', at: 1 },
    ...{ carried, parked: { ...parked, next: false } },
  };
  bringCards(doc, board, [card, { ...card, id: 'c2', parked: null }]);
  bringCards(doc, board, [card]);
  const read = readBoard(board, loeft);
  expect(read.parked).toMatchObject([{ id: 'c1', author: 'signe', text: 'Hvem henter?', carried }]);
  expect(read.columns[0]?.cards).toMatchObject([{ id: 'c2', carried, parked: null }]);
});
