import { expect, test } from 'vitest';
import { dayByCadence } from './cadence.ts';

test('three months are calendar months: 12 March becomes 12 June', () =>
  expect(dayByCadence('threeMonths', '2026-03-12')).toBe('2026-06-12'));

test('six weeks are 42 days: 14 April becomes 26 May', () =>
  expect(dayByCadence('sixWeeks', '2026-04-14')).toBe('2026-05-26'));

test('a month that is too short ends on its last day, also over new year and in a leap year', () => {
  expect(dayByCadence('threeMonths', '2026-08-31')).toBe('2026-11-30');
  expect(dayByCadence('threeMonths', '2026-11-30')).toBe('2027-02-28');
  expect(dayByCadence('threeMonths', '2027-11-30')).toBe('2028-02-29');
  expect(dayByCadence('sixWeeks', '2026-12-01')).toBe('2027-01-12');
});
