import type { Day } from '@samtavlen/shared/meeting/day.ts';
import { useFormatter } from 'use-intl';

/** "mandag den 18. maj 2026": a day in words, never as numbers. */
export function useDayWords(): (day: Day) => string {
  const format = useFormatter();
  return (day) =>
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
}
