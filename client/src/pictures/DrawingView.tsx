import { DRAWING, inks, pens, readDrawing, type Stroke } from '@samtavlen/shared/board/drawings.ts';
import { memo, useMemo } from 'react';
import styles from './pictures.module.css';

/** A single point is a dot: a line of no length with round ends. */
const pathOf = ({ points }: Stroke): string =>
  `M${[...points, ...points.slice(-1)].map(({ x, y }) => `${x} ${y}`).join(' L')}`;

/** One stroke, which never changes once it is made. */
export const StrokePath = memo(function StrokePath({ stroke }: { stroke: Stroke }) {
  return <path d={pathOf(stroke)} stroke={inks[stroke.ink]} strokeWidth={pens[stroke.pen]} />;
});

/** The strokes on white paper, in whatever size there is room for. `label` is what screen readers say it is. */
export function DrawingView({ drawing, label }: { drawing: string; label: string }) {
  const strokes = useMemo(() => readDrawing(drawing), [drawing]);
  if (!strokes) return null;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${DRAWING.width} ${DRAWING.height}`}
      role="img"
      aria-label={label}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {strokes.map((stroke, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no other name than their place, and are never moved
        <StrokePath key={at} stroke={stroke} />
      ))}
    </svg>
  );
}
