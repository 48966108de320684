import type { FamilySummary, NextDay } from '@samtavlen/shared/family/familySchema.ts';
import type { Day } from '@samtavlen/shared/meeting/day.ts';

/** True when the day went by and nobody made a meeting of it. */
export const hasPassed = (next: NextDay, today: Day): boolean => next.day < today;

/** Families whose next day has passed come first, the longest ago at the top; the others stay as they stand. */
export function followUpFirst(families: readonly FamilySummary[], today: Day): FamilySummary[] {
  const passed = ({ nextDay }: FamilySummary) => (nextDay && hasPassed(nextDay, today) ? nextDay.day : '');
  const waiting = families.filter((family) => passed(family) !== '');
  const others = families.filter((family) => passed(family) === '');
  return [...waiting.sort((a, b) => passed(a).localeCompare(passed(b))), ...others];
}
