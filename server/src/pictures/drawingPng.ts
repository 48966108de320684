import { crc32, deflateSync } from 'node:zlib';
import { DRAWING, inks, type Point, pens, readDrawing, type Stroke } from '@samtavlen/shared/board/drawings.ts';

/** Pixels along the drawing's width: sharp enough at 12 cm on paper, and some 10 kB. */
const WIDTH = 600;
const SCALE = WIDTH / DRAWING.width;
const HEIGHT = DRAWING.height * SCALE;

/** How far a point is from the line between two others. */
function distance(x: number, y: number, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = dx === 0 && dy === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy);
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy);
}

const scaled = ({ x, y }: Point): Point => ({ x: x * SCALE, y: y * SCALE });

/** Lays one piece of a stroke on the page, with an edge of one pixel between ink and paper. */
function layPiece(pixels: Uint8Array, from: Point, to: Point, radius: number, ink: readonly number[]): void {
  const [left, right] = [Math.min(from.x, to.x) - radius - 1, Math.max(from.x, to.x) + radius + 1];
  const [top, bottom] = [Math.min(from.y, to.y) - radius - 1, Math.max(from.y, to.y) + radius + 1];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(HEIGHT, bottom); y++)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(WIDTH, right); x++) {
      const cover = Math.max(0, Math.min(1, radius + 0.5 - distance(x + 0.5, y + 0.5, from, to)));
      if (cover === 0) continue;
      const at = (y * WIDTH + x) * 3;
      for (const [part, value] of ink.entries())
        pixels[at + part] = Math.round((pixels[at + part] as number) * (1 - cover) + value * cover);
    }
}

function layStroke(pixels: Uint8Array, { ink, pen, points }: Stroke): void {
  const colour = [1, 3, 5].map((at) => Number.parseInt(inks[ink].slice(at, at + 2), 16));
  const places = points.map(scaled);
  for (const [at, to] of places.entries())
    layPiece(pixels, places[Math.max(0, at - 1)] as Point, to, (pens[pen] * SCALE) / 2, colour);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A drawing as PNG on white paper, for programs that read no SVG (PNG: 8 bits, RGB, no filter). */
export function drawingPng(drawing: string): Buffer {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(255);
  for (const stroke of readDrawing(drawing) ?? []) layStroke(pixels, stroke);
  const rows = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1));
  for (let y = 0; y < HEIGHT; y++)
    rows.set(pixels.subarray(y * WIDTH * 3, (y + 1) * WIDTH * 3), y * (WIDTH * 3 + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
