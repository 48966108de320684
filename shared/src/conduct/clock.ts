import type { ColumnId } from '../columns/Column.ts';

/** The facilitator's private clock, by the server's time. Instants are ms since 1970. */
export interface Clock {
  /** When the meeting was opened; null before that. */
  startedAt: number | null;
  /** When the column that runs now was opened; null when none runs. */
  columnSince: number | null;
  /** Earlier stays in each column, ms. */
  spent: Readonly<Partial<Record<ColumnId, number>>>;
}

export const clockAtStart: Clock = { startedAt: null, columnSince: null, spent: {} };

export const startClock = (clock: Clock, now: number): Clock => ({ ...clock, startedAt: now, columnSince: now });

/** Puts the time that has run to the column's account; a column opened twice counts on. */
export function leaveColumn(clock: Clock, column: ColumnId | null, now: number): Clock {
  if (column === null || clock.columnSince === null) return { ...clock, columnSince: null };
  const spent = { ...clock.spent, [column]: (clock.spent[column] ?? 0) + Math.max(0, now - clock.columnSince) };
  return { ...clock, spent, columnSince: null };
}

export const enterColumn = (clock: Clock, now: number): Clock => ({ ...clock, columnSince: now });

/** ms since the meeting opened; null when that is not known. */
export const meetingTime = ({ startedAt }: Clock, now: number): number | null =>
  startedAt === null ? null : Math.max(0, now - startedAt);

/** ms spent in a column until now; null when it has never run. */
export function columnTime(clock: Clock, column: ColumnId, now: number): number | null {
  const before = clock.spent[column];
  if (clock.columnSince === null) return before ?? null;
  return (before ?? 0) + Math.max(0, now - clock.columnSince);
}

/** The columns the meeting has been at and is no longer; after the last one is left, that one too. */
export const columnsLeft = (clock: Clock, now: ColumnId | null): ColumnId[] =>
  (Object.keys(clock.spent) as ColumnId[]).filter((column) => column !== now || clock.columnSince === null);
