import { describe, expect, it } from 'vitest';
import { overviewReaches, unitsFor, usualFit, type WallScreen, wallText } from './wallText.ts';

/** ux.md 4.5: 20′ and 16′ at 3, 4 and 5 m. */
const TABLE: [WallScreen, [number, number][]][] = [
  [
    'inch55',
    [
      [39, 32],
      [53, 42],
      [66, 53],
    ],
  ],
  [
    'inch65',
    [
      [33, 27],
      [45, 36],
      [56, 45],
    ],
  ],
  [
    'inch75',
    [
      [29, 23],
      [39, 31],
      [48, 39],
    ],
  ],
  [
    'inch86',
    [
      [25, 20],
      [34, 27],
      [42, 34],
    ],
  ],
  [
    'projector',
    [
      [24, 19],
      [32, 26],
      [40, 32],
    ],
  ],
];

describe('[P7] letters on the wall for the farthest seat', () => {
  for (const [screen, sizes] of TABLE)
    it(`are as the table says on ${screen}`, () => {
      for (const [at, [ease, just]] of sizes.entries()) {
        const room = { screen, metres: at + 3 };
        expect(Math.abs(unitsFor(room, 20) - ease)).toBeLessThan(1);
        expect(Math.abs(unitsFor(room, 16) - just)).toBeLessThan(1);
      }
    });

  it('are 44 and more in Læs, and never less than 28 in Overblik, however close one sits', () => {
    expect(wallText({ screen: 'inch86', metres: 2, larger: 0 })).toEqual({ overview: 28, read: 44 });
    expect(wallText(usualFit)).toEqual({ overview: 36, read: 45 });
    expect(wallText({ screen: 'inch55', metres: 5, larger: 0 })).toEqual({ overview: 36, read: 66 });
  });

  it('follow the people in the room, two units a press, to an end', () => {
    expect(wallText({ ...usualFit, larger: 3 })).toEqual({ overview: 42, read: 51 });
    expect(wallText({ ...usualFit, larger: -1 }).read).toBe(43);
    expect(wallText({ ...usualFit, larger: 90 })).toEqual({ overview: 44, read: 96 });
  });

  it('say when the farthest seat can read Læs only', () => {
    expect(overviewReaches({ screen: 'inch86', metres: 4, larger: 0 })).toBe(true);
    expect(overviewReaches({ screen: 'inch55', metres: 5, larger: 0 })).toBe(false);
  });
});
