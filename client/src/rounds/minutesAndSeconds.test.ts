import { expect, test } from 'vitest';
import { minutesAndSeconds } from './minutesAndSeconds.ts';

test('the clock counts minutes on, and never shows hours', () => {
  expect([0, 59_999, 425_000, 4_500_000].map(minutesAndSeconds)).toEqual(['00:00', '00:59', '07:05', '75:00']);
});
