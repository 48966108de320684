import type { ScaleId } from '../board/scales.ts';
import type { ColumnId } from '../columns/Column.ts';
import type { LaneId } from '../columns/lanes.ts';

/** A way of holding the meeting, as data: which columns stand on the board, in which order, and where agreements live. */
export interface Template {
  id: TemplateId;
  columns: readonly ColumnId[];
  /** The parts of each column, in order; a column that is not named has none. */
  lanes: Partial<Record<ColumnId, readonly LaneId[]>>;
  /** The column that shows the agreements; it holds ordinary cards too when it is not the `agreement` column. */
  agreementsIn: ColumnId;
  /** The lane the agreements stand in, where their column has lanes. */
  agreementsLane: LaneId | null;
  /** Fareudsagn are written, shown and answered. */
  dangerStatements: boolean;
  /** The scales that can be asked, the most used first. */
  scales: readonly ScaleId[];
  /** The scale that stands along the bottom of the wall; null where none does. */
  strip: ScaleId | null;
}

export type TemplateId = 'loeft' | 'threeColumns';
