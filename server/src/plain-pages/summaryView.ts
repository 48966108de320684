import type { RichLine } from '@samtavlen/shared/board/richText.ts';
import type { Stance } from '@samtavlen/shared/board/stances.ts';
import { agreementItem } from './columnView.ts';
import { type Html, html } from './html.ts';
import type { SeenMeeting } from './LiveBoards.ts';
import { nameOf } from './names.ts';
import type { PlainWords } from './plainWords.ts';

const isWritten = ({ text }: RichLine): boolean => text.trim() !== '';

function said(person: string, { stance, words: because }: Stance, { view }: SeenMeeting, words: PlainWords): Html {
  const name = nameOf(view.people, person, words);
  const sentence =
    stance === 'agree'
      ? words.say('later.summary.saidAgree', { name })
      : words.say('later.summary.saidNotQuite', { name, words: because });
  return html`<li dir="auto">${sentence}</li>`;
}

/** While the meeting sums up: the same story as on the wall, before the columns and in the app's own order. */
export function summaryView(seen: SeenMeeting, words: PlainWords): Html {
  const { say } = words;
  const { summary, agreements, stances } = seen.board;
  const lines = summary.filter(isWritten);
  const given = Object.entries(stances);
  return html`<div class="plain-later"></div>
  <section class="plain-summary" aria-labelledby="plain-summary">
    <h2 id="plain-summary">${say('later.summary.title')}</h2>
    <p>${say('later.summary.ask')}</p>
    <h3>${say('later.summary.text')}</h3>
    ${lines.length === 0 ? html`<p>${say('later.summary.none')}</p>` : lines.map(({ text }) => html`<p dir="auto">${text}</p>`)}
    <h3>${say('later.summary.agreements')}</h3>
    ${
      agreements.length === 0
        ? html`<p>${say('later.summary.noAgreements')}</p>`
        : html`<ul>${agreements.map((one, at) => agreementItem(one, at + 1, seen, words))}</ul>`
    }
    ${given.length > 0 && html`<h3>${say('later.summary.everyone')}</h3><ul>${given.map(([id, stance]) => said(id, stance, seen, words))}</ul>`}
  </section>`;
}
