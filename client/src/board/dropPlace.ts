import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';

/** The id a column has as a place to drop on. */
export const dropColumnId = (column: ColumnId): string => `drop:${column}`;

/**
 * Where a card lands that is dropped over `over`, a card or a column.
 * @returns the column and the index among its other cards; null when `over` is neither
 */
export function dropPlace(board: Board, card: string, over: string): { column: ColumnId; index: number } | null {
  for (const { id, cards } of board.columns) {
    const others = cards.filter((one) => one.id !== card);
    if (over === dropColumnId(id)) return { column: id, index: others.length };
    const at = cards.findIndex((one) => one.id === over);
    if (at >= 0) return { column: id, index: Math.min(at, others.length) };
  }
  return null;
}
