import type { BoardPage } from './boardPage.ts';
import { agreementItem } from './columnView.ts';
import { type Html, html } from './html.ts';
import { meetingFacts } from './meetingFacts.ts';
import { nameOf } from './names.ts';
import type { PlainWords } from './plainWords.ts';

/** Before the meeting: what it is about and who comes. After it: one's own agreements. */
export function restingPage({ seen }: BoardPage, words: PlainWords): Html {
  const { view, board } = seen;
  const { say } = words;
  const me = view.me.participant ?? '';
  if (view.conduct.phase === 'planned')
    return html`<main class="plain">
      <h1>${say('door.joining.plannedTitle', { name: view.people.find(({ id }) => id === me)?.name ?? '' })}</h1>
      <p role="status">${say('door.joining.planned')}</p>
      ${meetingFacts(view.meeting, words)}
      <h2>${say('door.joining.coming')}</h2>
      <ul>${view.people.map(({ id }) => html`<li><bdi>${nameOf(view.people, id, words)}</bdi></li>`)}</ul>
      <p><a href="/moede/${view.meeting.id}">${say('plain.lookAgain')}</a></p>
    </main>`;
  const mine = board.agreements.filter(({ owners }) => owners.includes(me));
  return html`<main class="plain">
    <h1>${say('later.mine.title')}</h1>
    <p>${say('later.mine.over')}</p>
    ${mine.length === 0 ? html`<p>${say('later.mine.none')}</p>` : html`<ul>${mine.map((one, at) => agreementItem(one, at + 1, seen, words))}</ul>`}
  </main>`;
}
