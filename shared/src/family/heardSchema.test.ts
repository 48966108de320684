import * as v from 'valibot';
import { expect, test } from 'vitest';
import { heardSchema, heardTogether } from './heardSchema.ts';

test('[P6] answers are shown as how many lie low, in the middle and high, and never as an average', () => {
  const together = heardTogether([
    { heard: 3, important: 4, words: 'Vi fik god tid.' },
    { heard: 6, words: '' },
    { heard: 10, next: 7, words: 'Alle hørte efter.' },
  ]);
  expect(together).toEqual({
    answers: 3,
    questions: {
      heard: { low: 1, middle: 1, high: 1 },
      important: { low: 0, middle: 1, high: 0 },
      next: { low: 0, middle: 0, high: 1 },
    },
    words: ['Alle hørte efter.', 'Vi fik god tid.'],
  });
});

test('each question may be left out, but an answer says something, and no CPR number', () => {
  const isRead = (given: unknown) => v.safeParse(heardSchema, given).success;
  expect(isRead({ next: 0 })).toBe(true);
  expect(isRead({ words: 'Tak for i dag.' })).toBe(true);
  for (const given of [{}, { words: ' ' }, { heard: 11 }, { heard: 2.5 }, { words: '010203-1234' }])
    expect(isRead(given)).toBe(false);
});
