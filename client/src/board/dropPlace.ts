import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { LaneId } from '@samtavlen/shared/columns/lanes.ts';
import { byLane } from '@samtavlen/shared/templates/lanesOf.ts';
import type { Template } from '@samtavlen/shared/templates/Template.ts';

/** The id a column, or a lane of it, has as a place to drop on. */
export const dropColumnId = (column: ColumnId, lane: LaneId | null = null): string =>
  `drop:${column}${lane ? `:${lane}` : ''}`;

export interface DropPlace {
  column: ColumnId;
  lane: LaneId | null;
  /** Among the other cards of the column, or of its lane. */
  index: number;
}

/** The id a group has as a place to drop on. */
export const dropGroupId = (group: string): string => `group:${group}`;

/** The group a card is dropped on; null when it is something else. */
export const dropGroup = (over: string): string | null =>
  over.startsWith('group:') ? over.slice('group:'.length) : null;

/**
 * Where a card lands that is dropped over `over`, a card, a lane or a column.
 * @returns null when `over` is none of them
 */
export function dropPlace(template: Template, board: Board, card: string, over: string): DropPlace | null {
  for (const { id: column, cards } of board.columns)
    for (const { lane, cards: here } of byLane(template, column, cards)) {
      const others = here.filter((one) => one.id !== card);
      if (over === dropColumnId(column, lane)) return { column, lane, index: others.length };
      const at = here.findIndex((one) => one.id === over);
      if (at >= 0) return { column, lane, index: Math.min(at, others.length) };
    }
  return null;
}
