import type { ColumnId } from '../columns/Column.ts';
import type { Phase } from '../meeting/phase.ts';
import type { ChosenGuide } from '../questions/Guide.ts';
import { type Clock, clockAtStart } from './clock.ts';
import type { Coordinator } from './coordinator.ts';
import type { FamilyTime } from './familyTime.ts';
import type { NextDate } from './nextDate.ts';
import type { Rounds } from './rounds.ts';
import type { AskedScale } from './scales.ts';
import type { Signals } from './signals.ts';
import { type Wall, wallAtStart } from './wall.ts';

/** How the meeting is being run, kept by the server and changed only by commands. */
export interface Conduct {
  phase: Phase;
  /** The column the meeting is at; null before the first is opened. */
  column: ColumnId | null;
  /** The card or agreement shown large on the wall. */
  spotlight: string | null;
  /** The wall shows a calm cover instead of the board. */
  covered: boolean;
  /** When a break ends, ms since 1970, told on the cover; null when nobody has said. */
  pauseUntil: number | null;
  wall: Wall;
  /** The one question that is on the wall and the phones; it belongs to the column the meeting is at. */
  question: { column: ColumnId; id: string } | null;
  /** Who has come at some time: a phone that sleeps does not make its owner absent. */
  arrived: readonly string[];
  /** Went before the end, and are asked no more. */
  wentEarly: readonly string[];
  rounds: Rounds;
  clock: Clock;
  signals: Signals;
  /** The scale that is asked or shown right now. */
  scale: AskedScale | null;
  /** Cards a scale has been asked about: whoever was without net then may still answer. */
  goalsAsked: readonly string[];
  /** The family has the board to itself; null when it has not. */
  familyTime: FamilyTime | null;
  /** The texts it began with, kept whatever is edited meanwhile; null until it opens. */
  guide: ChosenGuide | null;
  /** When everyone meets again; null while nobody has said. */
  next: NextDate | null;
  /** Whom the family points at; null while they have not chosen. */
  coordinator: Coordinator | null;
}

export const conductAtStart: Conduct = {
  phase: 'planned',
  column: null,
  spotlight: null,
  covered: false,
  pauseUntil: null,
  wall: wallAtStart,
  question: null,
  arrived: [],
  wentEarly: [],
  rounds: {},
  clock: clockAtStart,
  signals: {},
  scale: null,
  goalsAsked: [],
  familyTime: null,
  guide: null,
  next: null,
  coordinator: null,
};

/** What may be written down: what somebody asked for in silence is not (ux.md 2.11). */
export const withoutSignals = (conduct: Conduct): Conduct => ({
  ...conduct,
  signals: {},
  scale: conduct.scale && { ...conduct.scale, again: [] },
});
