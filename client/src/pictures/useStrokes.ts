import {
  DRAWING,
  DRAWING_LENGTH,
  drawnTo,
  type Ink,
  type Pen,
  type Point,
  readDrawing,
  type Stroke,
  writeDrawing,
} from '@samtavlen/shared/board/drawings.ts';
import { type PointerEvent, useState } from 'react';

export interface Strokes {
  strokes: readonly Stroke[];
  /** The stroke under the finger, if one is being made. */
  drawing: Stroke | null;
  /** The paper holds no more: the last stroke was not kept. */
  full: boolean;
  down(event: PointerEvent<SVGSVGElement>): void;
  move(event: PointerEvent<SVGSVGElement>): void;
  up(): void;
  undo(): void;
  clear(): void;
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: ((clientX - left) / width) * DRAWING.width, y: ((clientY - top) / height) * DRAWING.height };
}

/** A drawing as it is made: one finger, one stroke; each finished stroke is told to `onChange`. */
export function useStrokes(
  start: string | null,
  look: { ink: Ink; pen: Pen },
  onChange: (drawing: string) => void,
): Strokes {
  const [strokes, setStrokes] = useState<readonly Stroke[]>(() => readDrawing(start) ?? []);
  const [past, setPast] = useState<readonly (readonly Stroke[])[]>([]);
  const [drawing, setDrawing] = useState<Stroke | null>(null);
  const [full, setFull] = useState(false);
  const show = (next: readonly Stroke[]) => {
    setStrokes(next);
    setFull(false);
    onChange(writeDrawing(next));
  };
  const keep = (next: readonly Stroke[]) => {
    setPast([...past, strokes]);
    show(next);
  };
  return {
    strokes,
    drawing,
    full,
    down(event) {
      if (event.button !== 0 || drawing) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrawing({ ...look, points: [pointOf(event)] });
    },
    move(event) {
      if (drawing) setDrawing({ ...drawing, points: drawnTo(drawing.points, pointOf(event)) });
    },
    up() {
      setDrawing(null);
      if (!drawing) return;
      const next = [...strokes, drawing];
      if (writeDrawing(next).length > DRAWING_LENGTH) setFull(true);
      else keep(next);
    },
    undo() {
      show(past.at(-1) ?? strokes.slice(0, -1));
      setPast(past.slice(0, -1));
    },
    clear: () => keep([]),
  };
}
