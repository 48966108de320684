import type { Face, ScaleId, ScaleValue } from '../board/scales.ts';
import type { Day } from '../meeting/day.ts';

/** What one person answered to a scale at an earlier meeting, for that person's own eyes. */
export interface OwnNumber {
  scale: ScaleId;
  /** The goal it was about: its card, and its words then. */
  about?: { card: string; text: string };
  day: Day;
  value: ScaleValue;
  face: Face | null;
}
