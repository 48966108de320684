import type { Day } from '@samtavlen/shared/meeting/day.ts';

const TIME = /^\s*(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?\s*$/i;

/** Reads a time of day as a Dane writes it: `14`, `14.00`, `14:00`, `1400`, `kl. 9.30`. @returns "HH:MM", or null */
export function readTime(text: string): string | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const inDenmark = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** How far Danish clocks are ahead of UTC at an instant, ms. */
const offsetAt = (at: number) =>
  Date.parse(`${inDenmark.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;

/**
 * The instant when Danish clocks show this day and time, whatever this computer's own time zone.
 * @param time "HH:MM"
 */
export function instantInDenmark(day: Day, time: string): string {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const near = shown - offsetAt(shown);
  return new Date(shown - offsetAt(near)).toISOString();
}

/** "12.06.2026": a day as a Dane writes it in a field. */
export const typedDay = (day: Day): string => day.split('-').reverse().join('.');

/** The day and time Danish clocks show at an instant; `typed` is the day as a Dane writes it, time is "14.00". */
export function shownInDenmark(at: string): { day: Day; typed: string; time: string } {
  const [day = '', time = ''] = inDenmark.format(Date.parse(at)).split(' ');
  return { day, typed: typedDay(day), time: time.slice(0, 5).replace(':', '.') };
}

/** `minutes` later on the same day, as it is written in the form ("15.30"); stops at 23.59. */
export function laterBy(time: string, minutes: number): string {
  const total = Math.min(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes, 23 * 60 + 59);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}.${String(total % 60).padStart(2, '0')}`;
}
