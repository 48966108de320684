import { expect, test } from 'vitest';
import { sentenceTrouble, textTrouble } from './textTrouble.ts';

test('a text that fits and holds no private number can be sent, an empty one too', () => {
  for (const text of ['', 'Vi spiser sammen.', 'x'.repeat(20)]) expect(textTrouble(text, 20)).toBeNull();
});

test('one sign too many, and a CPR number, are said before anything is sent', () => {
  expect(textTrouble('x'.repeat(21), 20)).toBe('tooLong');
  expect(textTrouble('Han er 120314-1234.', 100)).toBe('privateNumber');
});

test('a sentence that is asked for must say something, and has the same limits', () => {
  expect(sentenceTrouble('  ', 20)).toBe('empty');
  expect(sentenceTrouble('x'.repeat(21), 20)).toBe('tooLong');
  expect(sentenceTrouble('Tid.', 20)).toBeNull();
});
