import { describe, expect, test } from 'vitest';
import { instantInDenmark, laterBy, readTime, shownInDenmark } from './danishTime.ts';

describe('The time of a meeting', () => {
  test.each([
    ['14', '14:00'],
    ['14.00', '14:00'],
    ['9:30', '09:30'],
    ['1430', '14:30'],
    ['kl. 8.15', '08:15'],
  ])('is read from "%s" as %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  test.each(['', '25.00', '14.75', 'eftermiddag', '14.0'])('is refused when it is "%s"', (typed) => {
    expect(readTime(typed)).toBeNull();
  });

  test('is Danish time in winter, in summer and on the days the clocks change', () => {
    expect(instantInDenmark('2026-03-12', '14:00')).toBe('2026-03-12T13:00:00.000Z');
    expect(instantInDenmark('2026-06-12', '14:00')).toBe('2026-06-12T12:00:00.000Z');
    expect(instantInDenmark('2026-03-29', '09:00')).toBe('2026-03-29T07:00:00.000Z');
    expect(instantInDenmark('2026-10-25', '09:00')).toBe('2026-10-25T08:00:00.000Z');
  });

  test('comes back into the form as it was typed', () => {
    expect(shownInDenmark(instantInDenmark('2026-06-12', '14:00'))).toEqual({
      day: '2026-06-12',
      typed: '12.06.2026',
      time: '14.00',
    });
  });

  test('is proposed to end ninety minutes later, and never after midnight', () => {
    expect(laterBy('14:00', 90)).toBe('15.30');
    expect(laterBy('23:00', 90)).toBe('23.59');
  });
});
