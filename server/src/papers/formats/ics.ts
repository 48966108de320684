import type { Paper, PaperAgreement } from '@samtavlen/shared/papers/Paper.ts';
import { paperWords } from '@samtavlen/shared/papers/paperWords.ts';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Format } from './Format.ts';

const datedIn = (paper: Paper): (PaperAgreement & { due: string })[] =>
  paper.blocks
    .flatMap((block) => (block.kind === 'agreements' ? block.agreements : []))
    .filter((agreement): agreement is PaperAgreement & { due: string } => agreement.due !== null);

/**
 * One whole-day entry per dated agreement. A calendar is often shared or shown on a locked screen, so an entry says that
 * there is something to look up, and neither what nor who (domain.md 6.3). The same agreement has the same UID in every
 * paper: taking a file in twice gives no second entry. It does not make its owner look busy all day.
 */
function calendarOf(paper: Paper): string {
  const { say } = paperWords(paper.language);
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Samtavlen', product: 'Samtavlen' } });
  for (const { id, meeting, due } of datedIn(paper))
    calendar.createEvent({
      id: `${meeting}-${id}@samtavlen`,
      stamp: new Date(paper.asOf),
      start: new Date(`${due}T00:00:00Z`),
      allDay: true,
      summary: say('calendar.title'),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}

export const ics: Format = {
  id: 'ics',
  extension: 'ics',
  mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
  suits: (paper) => datedIn(paper).length > 0,
  write: async (paper) => new TextEncoder().encode(calendarOf(paper)),
};
