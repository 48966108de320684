import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pagesOf, turnedTo, type WallPage } from './pagesOf.ts';

/** Room for so much height. */
const room =
  (heights: readonly number[], height: number) =>
  ({ from, to }: WallPage) =>
    to - from === 1 || heights.slice(from, to).reduce((sum, one) => sum + one, 0) <= height;

it('what fits is one page', () => {
  expect(pagesOf(3, room([1, 1, 1], 3))).toEqual([{ from: 0, to: 3 }]);
  expect(pagesOf(0, room([], 3))).toEqual([]);
});

it('pages are full, and the last one is filled with what stood before', () => {
  expect(pagesOf(7, room([1, 1, 1, 1, 1, 1, 1], 3))).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 6 },
    { from: 4, to: 7 },
  ]);
});

it('a card that is too tall has a page of its own', () => {
  expect(pagesOf(3, room([1, 9, 1], 3))).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
});

it('turns back from the newest, and goes on from the other end', () => {
  expect([0, 1, 2, 3, -1, -2].map((back) => turnedTo(3, back))).toEqual([2, 1, 0, 2, 0, 1]);
  expect(turnedTo(0, 5)).toBe(0);
});

it('by chance: every card stands on a page that has room, and a new one moves none but the last (fast-check prints the seed)', () => {
  const height = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(fc.array(height, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (heights, high) => {
      const fits = room(heights, high);
      const pages = pagesOf(heights.length, fits);
      expect(pages.every(fits)).toBe(true);
      expect(new Set(pages.flatMap(({ from, to }) => heights.slice(from, to).map((_, at) => from + at))).size).toBe(
        heights.length,
      );
      const before = pagesOf(heights.length - 1, room(heights.slice(0, -1), high));
      expect(pages.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    }),
  );
});
