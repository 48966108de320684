import type { Column } from '@samtavlen/shared/columns/Column.ts';
import { drawings } from '@samtavlen/shared/columns/drawings.ts';
import { LineDrawing } from './LineDrawing.tsx';

/** sky · sol · stjerne · håndtryk: one of the four ways a column is told apart. `size` in CSS px. */
export function ColumnIcon({ column, size = 24 }: { column: Column; size?: number }) {
  return <LineDrawing path={drawings[column.icon]} size={size} />;
}
