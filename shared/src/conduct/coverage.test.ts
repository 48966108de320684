import { describe, expect, it } from 'vitest';
import type { Board } from '../board/readBoard.ts';
import type { ColumnId } from '../columns/Column.ts';
import { aBoard, aCard, anAgreement } from '../testing/onTheBoard.ts';
import { coverage, notHeard } from './coverage.ts';
import { type AtTable, noRound } from './rounds.ts';

const sits = (id: string, more: Partial<AtTable> = {}): AtTable => ({
  ...{ id, role: 'parent', seat: false, arrived: true, out: false },
  ...more,
});

const columns: ColumnId[] = ['concern', 'workingWell', 'agreement'];

const board = (author?: string, answered?: string): Board => {
  const answers = answered
    ? { [answered]: { answer: 'yes', words: '', at: 0, scribe: null, current: true } as const }
    : {};
  const cards = author ? [aCard({ id: 'c1', author })] : [];
  return aBoard({ columns: [{ id: 'concern', cards }], agreements: [anAgreement({ answers })] });
};

const signe = sits('signe');
const lineOf = (rows: ReturnType<typeof coverage>, person: string) =>
  rows.find((row) => row.person === person)?.columns.map(({ is }) => is);

describe('[P3] who was heard', () => {
  it('is also whoever has a card at the parking place, or one that waits to be taken in', () => {
    const card = aCard({ id: 'c1', author: 'signe' });
    expect(lineOf(coverage({}, aBoard({ parked: [card] }), [signe], columns), 'signe')?.[0]).toBe('heard');
    expect(lineOf(coverage({}, aBoard({ late: [card] }), [signe], columns), 'signe')?.[0]).toBe('heard');
  });

  it('is not whoever said something at an earlier meeting, which was brought along', () => {
    const carried = { at: '2026-03-12T13:00:00.000Z', name: '', danger: false };
    const brought = aCard({ id: 'c1', author: 'signe', carried });
    const asked = aBoard({ columns: [{ id: 'concern', cards: [brought] }] });
    expect(lineOf(coverage({}, asked, [signe], columns), 'signe')?.[0]).toBe('missing');
  });

  it('is whoever used a turn, and whoever has a card of their own in the column', () => {
    const rounds = { concern: { ...noRound, heard: ['signe'] } };
    expect(lineOf(coverage(rounds, board(), [signe], columns), 'signe')).toEqual(['heard', 'missing', 'missing']);
    expect(lineOf(coverage({}, board('signe'), [signe], columns), 'signe')).toEqual(['heard', 'missing', 'missing']);
  });

  it('is, at Aftaler, whoever has answered an agreement', () => {
    expect(lineOf(coverage({}, board(undefined, 'signe'), [signe], columns), 'signe')?.at(-1)).toBe('heard');
  });

  it('is told apart from whoever passed', () => {
    const rounds = { concern: { ...noRound, passed: ['signe'] } };
    expect(lineOf(coverage(rounds, board(), [signe], columns), 'signe')?.[0]).toBe('passed');
    expect(lineOf(coverage(rounds, board('signe'), [signe], columns), 'signe')?.[0]).toBe('heard');
  });

  it('counts a seat without a phone like any other, and not those who never came, lead or interpret', () => {
    const table = [
      sits('mona', { seat: true, arrived: false }),
      sits('hanne', { arrived: false }),
      sits('ida', { lead: 'facilitator' }),
      sits('tolk', { role: 'interpreter' }),
    ];
    expect(coverage({}, board(), table, columns).map(({ person }) => person)).toEqual(['mona']);
  });
});

describe('what the closing can name', () => {
  it('is who is missing, column by column, and nobody who passed', () => {
    const rounds = { concern: { ...noRound, heard: ['signe'], passed: ['torben'] } };
    const rows = coverage(rounds, board(), [signe, sits('torben')], ['concern', 'workingWell']);
    expect(notHeard(rows)).toEqual([{ column: 'workingWell', people: ['signe', 'torben'] }]);
    expect(notHeard([])).toEqual([]);
  });
});
