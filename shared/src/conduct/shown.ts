import type { ColumnId } from '../columns/Column.ts';
import type { Conduct } from './Conduct.ts';
import { type Clock, columnsLeft } from './clock.ts';
import type { AtTable, Rounds } from './rounds.ts';
import { isRunning, turnsOf } from './rounds.ts';
import type { AskedScale } from './scales.ts';
import type { Signals } from './signals.ts';

/** What everyone in the room may know of how the meeting is run. */
export interface ShownConduct
  extends Omit<
    Conduct,
    'arrived' | 'rounds' | 'clock' | 'signals' | 'scale' | 'goalsAsked' | 'familyTime' | 'guide' | 'coordinator'
  > {
  scale: Omit<AskedScale, 'again'> | null;
  /** Columns the meeting has been at and gone on from; what comes there now waits to be taken in. */
  left: ColumnId[];
}

/** Whose turn it is, for everyone: who passed is not told. */
export interface ShownRound {
  column: ColumnId;
  /** null when those who are left are outside the room. */
  now: string | null;
  next: string | null;
}

/** What only those who run the meeting are sent. */
export interface ForFacilitators {
  arrived: readonly string[];
  wentEarly: readonly string[];
  rounds: Rounds;
  clock: Clock;
  signals: Signals;
  /** Who would like to change a number that was shown. */
  scaleAgain: readonly string[];
}

function shownScale({ again: _again, ...shown }: AskedScale): ShownConduct['scale'] {
  return shown;
}

export function shownConduct(conduct: Conduct): ShownConduct {
  const {
    arrived: _arrived,
    rounds: _rounds,
    clock,
    signals: _signals,
    goalsAsked: _goals,
    coordinator: _coordinator,
    familyTime: _family,
    guide: _guide,
    scale,
    ...shown
  } = conduct;
  return { ...shown, scale: scale && shownScale(scale), left: columnsLeft(clock, conduct.column) };
}

/** The round in the column the meeting is at; null when nobody is being asked there. */
export function shownRound(conduct: Conduct, people: readonly Pick<AtTable, 'id' | 'out'>[]): ShownRound | null {
  const { column, phase } = conduct;
  const round = column === null ? undefined : conduct.rounds[column];
  if (column === null || phase !== 'open' || !isRunning(round)) return null;
  const [now, next] = turnsOf(round, people);
  return { column, now, next };
}

export const forFacilitators = ({ arrived, wentEarly, rounds, clock, signals, scale }: Conduct): ForFacilitators => ({
  ...{ arrived, wentEarly, rounds, clock, signals, scaleAgain: scale?.again ?? [] },
});
