import type { NextDate } from '../conduct/nextDate.ts';
import type { PlanMeeting } from './planSchema.ts';

/**
 * When everyone meets again, as it was said at the family's last meeting.
 * @returns null when it was not said, or a meeting has been planned since: then that one is the next
 */
export function nextOfPlan({
  meetings,
}: {
  meetings: readonly PlanMeeting[];
}): (NextDate & { meeting: string }) | null {
  if (meetings.some(({ closedAt }) => closedAt === null)) return null;
  const [last] = [...meetings].sort((a, b) => b.startsAt.localeCompare(a.startsAt));
  return last?.next ? { ...last.next, meeting: last.id } : null;
}
