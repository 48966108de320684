import { type Day, isDay } from '../meeting/day.ts';
import { holdsPrivateNumber } from '../meeting/privateNumber.ts';
import type { CommandRefusal } from './commands.ts';

/** When everyone meets or talks again, chosen by those who lead before the meeting closes. */
export interface NextDate {
  day: Day;
  /** Why it is later than the cadence says; empty when it is not. */
  why: string;
}

/** Longest reason, in UTF-16 units. */
export const WHY_LENGTH = 300;

/** Later than the cadence needs a reason; with no cadence any day will do. */
export const needsWhy = (day: Day, byCadence: Day | null): boolean => byCadence !== null && day > byCadence;

/**
 * @param today the day of the meeting in Denmark: next time is after it
 * @param byCadence what the case's cadence says; null when it has none
 */
export function refuseNextDate(
  next: NextDate | null,
  { today, byCadence }: { today: Day; byCadence: Day | null },
): CommandRefusal | null {
  if (next === null) return null;
  const { day, why } = next;
  if (!isDay(day) || day <= today || why.length > WHY_LENGTH || holdsPrivateNumber(why)) return 'unknown';
  return needsWhy(day, byCadence) && why.trim() === '' ? 'unknown' : null;
}
