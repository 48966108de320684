import type { Paper, PaperAgreement } from '@samtavlen/shared/papers/Paper.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Format } from './Format.ts';

const datedIn = (paper: Paper): (PaperAgreement & { due: string })[] =>
  paper.blocks
    .flatMap((block) => (block.kind === 'agreements' ? block.agreements : []))
    .filter((agreement): agreement is PaperAgreement & { due: string } => agreement.due !== null);

/**
 * One whole-day entry per dated agreement, and one for the day everyone meets again. A calendar is often shared or shown on a locked screen, so an entry says that
 * there is something to look up, and neither what nor who (domain.md 6.3). The same agreement has the same UID in every
 * paper: taking a file in twice gives no second entry. It does not make its owner look busy all day.
 */
function calendarOf(paper: Paper): string {
  const { say } = paperWords(paper.language);
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Samtavlen', product: 'Samtavlen' } });
  const entry = { stamp: new Date(paper.asOf), allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  for (const { id, meeting, due } of datedIn(paper))
    calendar.createEvent({
      id: `${meeting}-${id}@samtavlen`,
      ...entry,
      start: new Date(`${due}T00:00:00Z`),
      summary: say('calendar.title'),
    });
  if (paper.next)
    calendar.createEvent({
      ...entry,
      id: `${paper.next.meeting}-next@samtavlen`,
      start: new Date(`${paper.next.day}T00:00:00Z`),
      summary: say('calendar.next'),
    });
  return calendar.toString();
}

export const ics: Format = {
  id: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
  suits: (paper) => paper.next !== null || datedIn(paper).length > 0,
  write: async (paper) => new TextEncoder().encode(calendarOf(paper)),
};
