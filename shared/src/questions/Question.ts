import type { ColumnId } from '../columns/Column.ts';
import type { LaneId } from '../columns/lanes.ts';
import type { Audience } from '../meeting/roles.ts';
import type { Language } from '../words/languages.ts';

/** A guiding question, worded for each side of the table. Only one is shown at a time (domain.md section 3). */
export interface Question {
  /** The number in domain.md section 3, e.g. `C1`. */
  id: string;
  column: ColumnId;
  /** The part of the column it asks about; left out where it asks about the whole. */
  lane?: LaneId;
  ask: Record<Audience, Record<Language, string>>;
}

/**
 * Whose wording the wall shows. The parents': the meeting is about their family, and in front of everybody they should
 * not have to translate what a professional is asked. Everyone else reads their own wording on the phone.
 */
export const WALL_AUDIENCE: Audience = 'parent';
