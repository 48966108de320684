import { describe, expect, test } from 'vitest';
import { DRAWING_LENGTH, drawnTo, readDrawing, type Stroke, writeDrawing } from './drawings.ts';

const house: Stroke[] = [
  {
    ink: 'black',
    pen: 'thick',
    points: [
      { x: 100, y: 700 },
      { x: 100, y: 300 },
      { x: 500, y: 80 },
    ],
  },
  { ink: 'yellow', pen: 'thin', points: [{ x: 900, y: 100 }] },
];

test('[P1] a drawing is read as it was drawn', () => {
  expect(readDrawing(writeDrawing(house))).toEqual(house);
});

test('a hand that leaves the paper draws along its edge', () => {
  const out = writeDrawing([{ ink: 'red', pen: 'thin', points: [{ x: -40, y: 9_000.4 }] }]);
  expect(readDrawing(out)).toEqual([{ ink: 'red', pen: 'thin', points: [{ x: 0, y: 749 }] }]);
});

describe('nothing else is a drawing', () => {
  test.each([
    ['nothing', ''],
    ['a script', '<svg onload=alert(1)>'],
    ['a path with letters', '00 M1 2 L3 4'],
    ['a stroke of half a point', '00 12'],
    ['an ink that is not there', '90 1 2'],
    ['a pen that is not there', '09 1 2'],
    ['a point below the paper', '00 10 750'],
    ['a point far outside', '00 10 99999'],
    ['a number', 7],
    ['more than a drawing holds', `00${' 1 2'.repeat(DRAWING_LENGTH)}`],
  ])('%s', (_, value) => {
    expect(readDrawing(value)).toBeNull();
  });
});

test('a point too near the last is not kept, and one further on is', () => {
  const start = [{ x: 10, y: 10 }];
  expect(drawnTo(start, { x: 12, y: 12 })).toBe(start);
  expect(drawnTo(start, { x: 30, y: 10 })).toHaveLength(2);
});
