import { expect, test } from 'vitest';
import { spreadLabels } from './spreadLabels.ts';

test('names at different numbers stay where they are', () => {
  expect(spreadLabels([100, 10, 50], 17)).toEqual([100, 10, 50]);
});

test('names at the same number stand under each other, around it', () => {
  expect(spreadLabels([40, 40, 40], 10)).toEqual([30, 40, 50]);
});

test('nobody has a number', () => {
  expect(spreadLabels([], 10)).toEqual([]);
});
