/** A calendar day as `YYYY-MM-DD`: agreements fall on days, not on instants. */
export type Day = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DANISH = /^\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]?\s*(\d{2}|\d{4})?\s*\.?\s*$/;

function dayOf(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return exists ? at.toISOString().slice(0, 10) : null;
}

/** True for a day that exists: 2026-02-31 does not. */
export function isDay(value: unknown): value is Day {
  const match = typeof value === 'string' ? ISO.exec(value) : null;
  return match !== null && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/**
 * Reads a day as a Dane writes it: `31.12.2026`, `31/12-26`, `31.12.` (the next one that comes).
 * @returns null when there is no such day ("31.02.").
 */
export function readDay(text: string, today: Day): Day | null {
  if (isDay(text.trim())) return text.trim();
  const match = DANISH.exec(text);
  if (!match) return null;
  const [date, month] = [Number(match[1]), Number(match[2])];
  if (match[3]) return dayOf(Number(match[3]) + (match[3].length === 2 ? 2000 : 0), month, date);
  const year = Number(today.slice(0, 4));
  const thisYear = dayOf(year, month, date);
  return thisYear !== null && thisYear < today ? dayOf(year + 1, month, date) : thisYear;
}

/** The day it is in Denmark at an instant (ms since 1970), whatever the device's own time zone. */
export const dayInDenmark = (at: number): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(at);

/** `days` later (or earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same date some calendar months later; the month's last day when it has no such date. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
