import type { ColumnId } from '../columns/Column.ts';
import type { LaneId } from '../columns/lanes.ts';
import type { Audience } from '../meeting/roles.ts';
import type { Said } from '../words/said.ts';

/**
 * What staff may note of a family, so that it is met with other questions first: it gets help that makes up for a
 * difficulty, or has been through many changes of people and places. Never shown to anyone at the meeting.
 */
export const circumstances = ['compensation', 'manyChanges'] as const;

export type Circumstance = (typeof circumstances)[number];

/** A guiding question, worded for each side of the table. Only one is shown at a time (domain.md section 3). */
export interface Question {
  /** The number in domain.md section 3, e.g. `C1`. */
  id: string;
  column: ColumnId;
  /** The part of the column it asks about; left out where it asks about the whole. */
  lane?: LaneId;
  /** Asked first where the family is so marked, and nowhere else. */
  when?: Circumstance;
  ask: Record<Audience, Said>;
}

/**
 * Whose wording the wall shows. The parents': the meeting is about their family, and in front of everybody they should
 * not have to translate what a professional is asked. Everyone else reads their own wording on the phone.
 */
export const WALL_AUDIENCE: Audience = 'parent';
