import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawingPng } from './drawingPng.ts';
import { drawingSvg } from './drawingSvg.ts';

/** The colour of one pixel of the picture, by place in 600 x 450. */
function pixelAt(png: Buffer, x: number, y: number): number[] {
  const at = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  return [...rows.subarray(y * 1_801 + 1 + x * 3, y * 1_801 + 4 + x * 3)];
}

test('a stroke is ink where it goes, and paper elsewhere', () => {
  const png = drawingPng('12 100 100 900 100');
  expect(pixelAt(png, 300, 60)).toEqual([196, 0, 29]);
  expect(pixelAt(png, 300, 200)).toEqual([255, 255, 255]);
});

test('what is no drawing is white paper, and no picture of its own', () => {
  expect(pixelAt(drawingPng('<script>'), 300, 60)).toEqual([255, 255, 255]);
  expect(drawingSvg('<script>')).toBe('');
});
