import { expect, test } from 'vitest';
import { daysOver } from './daysOver.ts';

const observations = { due: '2026-04-10', status: 'agreed' } as const;

test.each([
  ['2026-04-09', 0],
  ['2026-04-10', 0],
  ['2026-04-15', 5],
])('Louise’s two observations, due 10 April, are on %s over time by %i days', (today, days) => {
  expect(daysOver(observations, today)).toBe(days);
});

test('What is done or changed is never over time', () => {
  expect(daysOver({ due: '2026-04-10', status: 'done' }, '2026-05-01')).toBe(0);
  expect(daysOver({ due: '2026-04-10', status: 'changed' }, '2026-05-01')).toBe(0);
});
