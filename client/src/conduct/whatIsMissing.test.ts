import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import { aBoard, aCard, anAgreement, aPerson } from '@samtavlen/shared/testing/onTheBoard.ts';
import { describe, expect, it } from 'vitest';
import { allInPlace, whatIsMissing } from './whatIsMissing.ts';

const agreement = (more: Partial<Agreement> = {}) =>
  anAgreement({
    answers: { louise: { answer: 'yes', words: '', at: 0, scribe: null, current: true } },
    ...more,
  });

const board = (more: Partial<Board> = {}) =>
  aBoard({
    agreements: [agreement()],
    summary: [{ bullet: false, text: 'Vi talte om morgenerne.' }],
    stances: { louise: { stance: 'agree', words: '', at: 0, scribe: null } },
    ...more,
  });

describe('[P5] what the closing names', () => {
  it('is nothing when all is said', () => {
    expect(allInPlace(whatIsMissing(board(), [aPerson('louise')], []))).toBe(true);
  });

  it('is an agreement without a date, and one whose owner has not said yes', () => {
    const both = [agreement({ due: null }), agreement({ id: 'a2', answers: {} })];
    expect(whatIsMissing(board({ agreements: both }), [], []).agreements).toHaveLength(2);
  });

  it('is whoever said nothing to the summary, a seat too, but not those who are not there', () => {
    const people = [aPerson('louise'), aPerson('mona', { seat: true, here: false }), aPerson('emil', { here: false })];
    expect(whatIsMissing(board(), people, []).silent.map(({ id }) => id)).toEqual(['mona']);
  });

  it('is a phone that took part and is off now, but not someone who never came', () => {
    const people = [aPerson('signe', { here: false }), aPerson('torben', { here: false })];
    const cards = [aCard({ id: 'c1', author: 'signe' })];
    const missing = whatIsMissing(board({ columns: [{ id: 'concern', cards }] }), people, []);
    expect(missing.away.map(({ id }) => id)).toEqual(['signe']);
  });

  it('is whoever was neither heard nor asked in a column', () => {
    const heard = [
      {
        person: 'louise',
        columns: [{ column: 'concern', is: 'heard' } as const, { column: 'wish', is: 'missing' } as const],
      },
    ];
    const missing = whatIsMissing(board(), [aPerson('louise')], heard);
    expect(missing.notHeard).toEqual([{ column: 'wish', people: ['louise'] }]);
    expect(allInPlace(missing)).toBe(false);
  });

  it('asks nobody about a summary that is not written', () => {
    const missing = whatIsMissing(board({ summary: [], stances: {} }), [aPerson('louise')], []);
    expect(missing.summaryEmpty).toBe(true);
    expect(missing.silent).toEqual([]);
  });
});
