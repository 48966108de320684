import type { ScaleHistory } from '@samtavlen/shared/family/scaleHistories.ts';
import { useDates } from '../ui/useDates.ts';
import styles from './ScaleHistory.module.css';
import { spreadLabels } from './spreadLabels.ts';

/** The drawing's own units; it grows with the page. */
const SIZE = { width: 640, height: 260 };
const EDGE = { left: 32, right: 176, top: 12, bottom: 32 };
/** So that names that end at the same number stand under each other, in the drawing's units. */
const LABEL_GAP = 17;
const DASHES = ['none', '8 4', '2 4', '12 4 2 4'];

const yOf = (value: number): number =>
  SIZE.height - EDGE.bottom - (value / 10) * (SIZE.height - EDGE.top - EDGE.bottom);

function xOf(index: number, count: number): number {
  const wide = SIZE.width - EDGE.left - EDGE.right;
  return count === 1 ? EDGE.left + wide / 2 : EDGE.left + (index / (count - 1)) * wide;
}

/** Each person's own line from meeting to meeting; lines differ in dash, and each ends in its name. Never an average. */
export function ScaleChart({ history }: { history: ScaleHistory }) {
  const { date } = useDates();
  const count = history.meetings.length;
  const lines = history.people.flatMap(({ person, name, answers }, at) => {
    const points = answers.flatMap((answer, index) =>
      typeof answer?.value === 'number' ? [{ x: xOf(index, count), y: yOf(answer.value) }] : [],
    );
    const end = points.at(-1);
    return end ? [{ person, name, points, end, dash: DASHES[at % DASHES.length] }] : [];
  });
  const labels = spreadLabels(
    lines.map(({ end }) => end.y),
    LABEL_GAP,
  );
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} className={styles.chart} aria-hidden="true">
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line x1={EDGE.left} x2={SIZE.width - EDGE.right} y1={yOf(value)} y2={yOf(value)} className={styles.grid} />
          <text x={EDGE.left - 8} y={yOf(value) + 5} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {history.meetings.map(({ id, at }, index) => (
        <text
          key={id}
          x={xOf(index, count)}
          y={SIZE.height - 8}
          textAnchor={index === 0 && count > 1 ? 'start' : 'middle'}
        >
          {date(at)}
        </text>
      ))}
      {lines.map(({ person, name, points, end, dash }, at) => (
        <g key={person}>
          <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} strokeDasharray={dash} />
          {points.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r="5" />
          ))}
          <line x1={end.x + 6} y1={end.y} x2={SIZE.width - EDGE.right + 12} y2={labels[at]} className={styles.lead} />
          <text x={SIZE.width - EDGE.right + 16} y={(labels[at] ?? 0) + 5}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
