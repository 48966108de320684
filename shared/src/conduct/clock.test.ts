import { expect, test } from 'vitest';
import { clockAtStart, columnTime, enterColumn, leaveColumn, meetingTime, startClock } from './clock.ts';

const NOON = Date.UTC(2026, 2, 12, 13);
const at = (minutes: number) => NOON + minutes * 60_000;
const minutes = (ms: number | null) => (ms === null ? null : ms / 60_000);

test('the clock runs from the opening, by the server', () => {
  expect(meetingTime(clockAtStart, NOON)).toBeNull();
  const clock = startClock(clockAtStart, NOON);
  expect(minutes(meetingTime(clock, at(7)))).toBe(7);
  expect(meetingTime(clock, at(-1))).toBe(0);
});

test('a column that is opened twice counts on, and stands still between', () => {
  let clock = startClock(clockAtStart, NOON);
  clock = enterColumn(leaveColumn(clock, 'concern', at(10)), at(10));
  expect(minutes(columnTime(clock, 'workingWell', at(15)))).toBe(5);
  clock = enterColumn(leaveColumn(clock, 'workingWell', at(20)), at(20));
  expect(minutes(columnTime(clock, 'concern', at(22)))).toBe(12);
  clock = leaveColumn(clock, 'concern', at(22));
  expect(minutes(columnTime(clock, 'concern', at(60)))).toBe(12);
});
