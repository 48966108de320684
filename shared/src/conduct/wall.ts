import { usualFit, type WallFit } from './wallText.ts';

/** *Overblik* shows every column, *Læs* the one the meeting is at. */
export type WallMode = 'overview' | 'read';

/** What the wall looks like, beside what it shows. */
export interface Wall {
  mode: WallMode;
  /** The large code and QR stand in the board's place for someone who comes late. */
  joinHelp: boolean;
  fit: WallFit;
  /** Before the meeting: a line to try whether everyone can read it. */
  trial: boolean;
  /**
   * In *Læs*: how many pages the facilitator has turned back from the newest cards. How many pages there are only the
   * wall knows, which measures its letters; past either end it goes on from the other.
   */
  pagesBack?: number;
}

export const wallAtStart: Wall = { mode: 'overview', joinHelp: false, fit: usualFit, trial: false };
