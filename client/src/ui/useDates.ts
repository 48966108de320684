import type { Day } from '@samtavlen/shared/meeting/day.ts';
import { useFormatter } from 'use-intl';

/** Noon, so that a day stays the same day in Denmark's two offsets. */
const noonOf = (day: Day) => new Date(`${day}T12:00:00Z`);

/** Days and instants as people say them, in Danish time. */
export function useDates() {
  const format = useFormatter();
  return {
    /** "12. juni 2026" */
    day: (day: Day) => format.dateTime(noonOf(day), { day: 'numeric', month: 'long', year: 'numeric' }),
    /** "fredag den 12. juni 2026" */
    weekday: (day: Day) => format.dateTime(noonOf(day), { dateStyle: 'full' }),
    /** "12. juni 2026" of an ISO instant */
    date: (at: string) => format.dateTime(new Date(at), { day: 'numeric', month: 'long', year: 'numeric' }),
    /** "12. jun. 2026" of an ISO instant, for tables */
    shortDate: (at: string) => format.dateTime(new Date(at), { day: 'numeric', month: 'short', year: 'numeric' }),
    /** "12. jun. 2026" of a day, for tables; never broken over two lines */
    shortDay: (day: Day) =>
      format.dateTime(noonOf(day), { day: 'numeric', month: 'short', year: 'numeric' }).replaceAll(' ', '\u00A0'),
    /** "14.00" of an ISO instant */
    time: (at: string) => format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit' }),
    /** "fredag den 12. juni 2026 kl. 14.00" */
    moment: (at: string) => format.dateTime(new Date(at), { dateStyle: 'full', timeStyle: 'short' }),
  };
}
