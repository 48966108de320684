const DAY = 86_400_000;

/** What decides how long a closed meeting's board is kept. Instants are ms since 1970. */
export interface HeldMeeting {
  id: string;
  closedAt: number;
  /** Null until somebody has said that it is in the municipality's case system. */
  filedAt: number | null;
}

/**
 * `unfiled`: kept, however old; `warn` when it should have been filed by now. `waits`: until the next follow-up is filed,
 * and at the latest at `at`. `followedUp`: until `at`.
 */
export type Keeping =
  | { kind: 'unfiled'; warn: boolean }
  | { kind: 'waits'; at: number }
  | { kind: 'followedUp'; at: number };

/** A board without a follow-up is kept this long after closing, in ms (domain.md 6.2: twelve months). */
const LIMIT = 365 * DAY;

/** What was decided is filed "as soon as possible" (domain.md 6.2); after this many working days one is reminded. */
const WORKING_DAYS = 3;

function workingDaysBetween(from: number, to: number): number {
  let days = 0;
  for (let at = from + DAY; at <= to && days <= WORKING_DAYS; at += DAY) {
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days++;
  }
  return days;
}

/**
 * How long the working board of a closed meeting is kept (domain.md 6.2): until the next follow-up is filed and `days`
 * more, and never before the meeting itself is filed. What was agreed lives on in the plan.
 */
export function keptUntil(meeting: HeldMeeting, all: readonly HeldMeeting[], days: number, now: number): Keeping {
  const { closedAt, filedAt } = meeting;
  if (filedAt === null) return { kind: 'unfiled', warn: workingDaysBetween(closedAt, now) > WORKING_DAYS };
  const after = days * DAY;
  const limit = Math.max(closedAt + LIMIT, filedAt + after);
  const next = all.filter((other) => other.closedAt > closedAt).sort((a, b) => a.closedAt - b.closedAt)[0];
  if (next === undefined || next.filedAt === null) return { kind: 'waits', at: limit };
  return { kind: 'followedUp', at: Math.min(limit, Math.max(filedAt, next.filedAt) + after) };
}

/** A closed meeting on the family's page, and what happens to its board. Instants are ISO. */
export interface KeptBoard {
  id: string;
  startsAt: string;
  purpose: string;
  filed: { at: string; by: string } | null;
  board: { kind: 'unfiled'; warn: boolean } | { kind: 'waits' | 'followedUp' | 'deleted'; at: string };
}
