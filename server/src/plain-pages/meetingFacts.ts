import type { Meeting } from '@samtavlen/shared/meeting/Meeting.ts';
import { type Html, html } from './html.ts';
import type { PlainWords } from './plainWords.ts';

/** What the meeting is about and when, as the app says it. */
export function meetingFacts(
  { purpose, startsAt }: Pick<Meeting, 'purpose' | 'startsAt'>,
  { say, format }: PlainWords,
): Html {
  const when = format.dateTime(new Date(startsAt), {
    ...{ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  return html`<dl><div><dt>${say('door.joining.about')}</dt><dd dir="auto">${purpose}</dd></div><div><dt>${say('door.joining.when')}</dt><dd>${when}</dd></div></dl>`;
}
