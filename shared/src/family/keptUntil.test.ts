import { expect, test } from 'vitest';
import { keptUntil } from './keptUntil.ts';

const at = (day: string) => Date.parse(`${day}T14:30:00Z`);
const held = (id: string, closed: string, filed: string | null) => ({
  ...{ id, closedAt: at(closed), filedAt: filed === null ? null : at(filed) },
});
const DAYS = 30;
/** A Thursday. */
const first = held('first', '2026-03-12', '2026-03-13');

test('a board that is not filed is kept however old, and one is reminded after three working days', () => {
  const unfiled = held('first', '2026-03-12', null);
  expect(keptUntil(unfiled, [unfiled], DAYS, at('2026-03-17'))).toEqual({ kind: 'unfiled', warn: false });
  expect(keptUntil(unfiled, [unfiled], DAYS, at('2026-03-18'))).toEqual({ kind: 'unfiled', warn: true });
  const next = held('next', '2026-04-23', '2026-04-24');
  expect(keptUntil(unfiled, [unfiled, next], DAYS, at('2028-01-01'))).toEqual({ kind: 'unfiled', warn: true });
});

test('a filed board waits for its follow-up, twelve months at most', () => {
  expect(keptUntil(first, [first], DAYS, at('2026-04-01'))).toEqual({ kind: 'waits', at: at('2027-03-12') });
  const unfiledNext = held('next', '2026-04-23', null);
  expect(keptUntil(first, [first, unfiledNext], DAYS, at('2026-06-01'))).toMatchObject({ kind: 'waits' });
  const lateFiled = held('first', '2026-03-12', '2027-06-01');
  expect(keptUntil(lateFiled, [lateFiled], DAYS, at('2027-06-02'))).toEqual({ kind: 'waits', at: at('2027-07-01') });
});

test('when the next meeting is filed, the board before it goes 30 days later, and the next waits in its turn', () => {
  const next = held('next', '2026-04-23', '2026-04-24');
  const later = held('later', '2026-06-04', '2026-06-05');
  const all = [later, next, first];
  expect(keptUntil(first, all, DAYS, at('2026-05-01'))).toEqual({ kind: 'followedUp', at: at('2026-05-24') });
  expect(keptUntil(next, all, DAYS, at('2026-06-06'))).toEqual({ kind: 'followedUp', at: at('2026-07-05') });
  expect(keptUntil(later, all, DAYS, at('2026-06-06'))).toMatchObject({ kind: 'waits' });
  const filedAfter = held('first', '2026-03-12', '2026-06-01');
  expect(keptUntil(filedAfter, [filedAfter, next], DAYS, at('2026-06-02'))).toMatchObject({ at: at('2026-07-01') });
});
