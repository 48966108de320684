import { type Day, dayInDenmark } from '../meeting/day.ts';
import type { FullLanguage } from '../words/languages.ts';

const LOCALES: Record<FullLanguage, string> = { da: 'da-DK', en: 'en-GB' };

/** "torsdag den 12. marts 2026" */
export const dayInWords = (day: Day, language: FullLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

/** "12. marts 2026": where the weekday says nothing. */
export const shortDayInWords = (day: Day, language: FullLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

/** The clock in Denmark at an ISO instant: "14.00". */
export const clockInWords = (instant: string, language: FullLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(
    Date.parse(instant),
  );

/** The day in Denmark of an ISO instant. */
export const dayOfInstant = (instant: string): Day => dayInDenmark(Date.parse(instant));
