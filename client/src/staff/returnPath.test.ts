import { expect, test } from 'vitest';
import { returnPath } from './returnPath.ts';

test('After signing in, staff come back to the page they asked for', () => {
  expect(returnPath('til=%2Ffamilier%2Fabc')).toBe('/familier/abc');
  expect(returnPath('')).toBe('/');
});

test.each(['//ondt.example', '/\\ondt.example', 'https://ondt.example', 'javascript:alert(1)'])(
  'A sign-in link cannot send staff on to %s',
  (elsewhere) => {
    expect(returnPath(`til=${encodeURIComponent(elsewhere)}`)).toBe('/');
  },
);
