/** A drawing's own units: it is shown in any size, so these are not pixels. */
export const DRAWING = { width: 1_000, height: 750 };

/** Longest drawing as it is kept, in characters: some 60 strokes of a child's hand. */
export const DRAWING_LENGTH = 16_000;

/** Few and clear, on white paper; black first. */
export const inks = {
  black: '#1a1a1a',
  red: '#c4001d',
  yellow: '#f2b400',
  green: '#00756a',
  blue: '#1b4fc4',
  brown: '#7a4a21',
} as const;

/** How wide a stroke is, in the drawing's units: also the thinnest can be seen from the sofa. */
export const pens = { thin: 10, middle: 20, thick: 40 } as const;

export type Ink = keyof typeof inks;
export type Pen = keyof typeof pens;

export const inkNames = Object.keys(inks) as Ink[];
export const penNames = Object.keys(pens) as Pen[];

export interface Stroke {
  ink: Ink;
  pen: Pen;
  /** At least one; whole numbers inside the paper. */
  points: readonly Point[];
}

export interface Point {
  x: number;
  y: number;
}

/** `<ink><pen> x y x y …`, strokes with `|` between: numbers and nothing else, so that it can hold nobody's script. */
const STROKES = /^\d\d(?: \d{1,3} \d{1,3})+(?:\|\d\d(?: \d{1,3} \d{1,3})+)*$/;

function readStroke(line: string): Stroke | null {
  const [look = '', ...numbers] = line.split(' ');
  const ink = inkNames[Number(look[0])];
  const pen = penNames[Number(look[1])];
  const points: Point[] = [];
  for (let k = 0; k < numbers.length; k += 2) points.push({ x: Number(numbers[k]), y: Number(numbers[k + 1]) });
  const inside = points.every(({ y }) => y < DRAWING.height);
  return ink && pen && inside ? { ink, pen, points } : null;
}

/** @returns null for anything that is not a drawing: the gate refuses it, and no view shows it. */
export function readDrawing(value: unknown): Stroke[] | null {
  if (typeof value !== 'string' || value.length > DRAWING_LENGTH || !STROKES.test(value)) return null;
  const strokes = value.split('|').map(readStroke);
  return strokes.every((stroke) => stroke !== null) ? strokes : null;
}

const inside = (value: number, size: number): number => Math.max(0, Math.min(size - 1, Math.round(value)));

/** The drawing as it is kept; empty when nothing is drawn. */
export const writeDrawing = (strokes: readonly Stroke[]): string =>
  strokes
    .map(({ ink, pen, points }) => {
      const numbers = points.map(({ x, y }) => `${inside(x, DRAWING.width)} ${inside(y, DRAWING.height)}`);
      return `${inkNames.indexOf(ink)}${penNames.indexOf(pen)} ${numbers.join(' ')}`;
    })
    .join('|');

/** How far a point must be from the last to be kept, in the drawing's units: a hand's tremble is not drawn twice. */
const STEP = 6;

/** A stroke goes on to here; a point too near the last says nothing new. */
export function drawnTo(points: readonly Point[], to: Point): readonly Point[] {
  const last = points.at(-1);
  return last && Math.hypot(to.x - last.x, to.y - last.y) < STEP ? points : [...points, to];
}
