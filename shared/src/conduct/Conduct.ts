import type { ColumnId } from '../columns/Column.ts';
import type { Phase } from '../meeting/phase.ts';

/** How the meeting is being run, kept by the server and changed only by commands. */
export interface Conduct {
  phase: Phase;
  /** The column the meeting is at; null before the first is opened. */
  column: ColumnId | null;
  /** The card or agreement shown large on the wall. */
  spotlight: string | null;
  /** The wall shows a calm cover instead of the board. */
  covered: boolean;
}

export const conductAtStart: Conduct = { phase: 'planned', column: null, spotlight: null, covered: false };
