import type { ClosedBoard } from '../board/ClosedBoard.ts';
import { clockInWords, dayInWords, dayOfInstant } from './dayInWords.ts';
import type { Fact, Paper } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';

/** What it was about and which day: enough for a sheet one takes home. Empty facts are not set. */
export const shortFacts = ({ meeting, next }: ClosedBoard, { say, language }: PaperWords): Fact[] =>
  [
    { name: say('meeting.purpose'), text: meeting.purpose },
    { name: say('meeting.day'), text: dayInWords(dayOfInstant(meeting.startsAt), language) },
    { name: say('meeting.next'), text: next ? dayInWords(next.day, language) : '' },
  ].filter((fact) => fact.text !== '');

/** What the meeting was about, when and where: the top of every paper of one meeting. Empty facts are not set. */
export function meetingFacts({ meeting, closedAt, next }: ClosedBoard, { say, language }: PaperWords): Fact[] {
  const clock = (instant: string) => clockInWords(instant, language);
  const closedDay = dayInWords(dayOfInstant(closedAt), language);
  const facts = [
    { name: say('meeting.purpose'), text: meeting.purpose },
    { name: say('meeting.type'), text: say(`meeting.types.${meeting.type}`) },
    { name: say('meeting.template'), text: say(`templates.${meeting.template}`) },
    { name: say('meeting.day'), text: dayInWords(dayOfInstant(meeting.startsAt), language) },
    {
      name: say('meeting.time'),
      text: say('meeting.times', { from: clock(meeting.startsAt), to: clock(meeting.endsAt) }),
    },
    { name: say('meeting.place'), text: meeting.place },
    { name: say('meeting.next'), text: next ? dayInWords(next.day, language) : '' },
    { name: say('meeting.closed'), text: say('meeting.closedAt', { day: closedDay, time: clock(closedAt) }) },
  ];
  return facts.filter((fact) => fact.text !== '');
}

/** The day everyone meets again, for calendars; null when that was not said. */
export const nextOf = ({ meeting, next }: ClosedBoard): Paper['next'] => next && { meeting: meeting.id, day: next.day };
