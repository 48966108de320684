import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import styles from './UsedFor.module.css';
import { useColumnLines } from './useColumnLines.ts';

/** What the cards here are used for, where the municipality has said so. */
export function UsedFor({ column, onWall = false }: { column: ColumnId; onWall?: boolean }) {
  const { usedFor } = useColumnLines(column);
  return usedFor && <p className={onWall ? styles.wall : styles.line}>{usedFor}</p>;
}
