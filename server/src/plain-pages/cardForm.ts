import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { BoardPage } from './boardPage.ts';
import { titleOf } from './columnView.ts';
import { type Html, html } from './html.ts';
import type { SeenMeeting } from './LiveBoards.ts';
import type { PlainWords } from './plainWords.ts';

/** One's own words first, then those of the seats one writes for. */
const voices = ({ people, me }: SeenMeeting['view']): PersonInRoom[] => [
  ...people.filter(({ id }) => id === me.participant),
  ...people.filter(({ seat, scribe }) => seat && scribe === me.participant && me.participant !== null),
];

function choices(
  name: string,
  label: string,
  options: readonly { value: string; label: string }[],
  chosen: string,
): Html {
  return html`<label for="plain-${name}">${label}</label>
    <select id="plain-${name}" name="${name}">${options.map(({ value, label: text }) =>
      value === chosen
        ? html`<option value="${value}" selected>${text}</option>`
        : html`<option value="${value}">${text}</option>`,
    )}</select>`;
}

/** Where a card is written without scripts; what is begun here the app takes along (`client/src/board/begunWords.ts`). */
export function cardForm(page: BoardPage, words: PlainWords): Html {
  const { seen, token, card, typed } = page;
  const { say } = words;
  const { view, template } = seen;
  const columns = template.columns.filter((id) => id !== 'agreement');
  const speaking = voices(view);
  const places = columns.map((id) => ({ value: id, label: titleOf(words, seen, id) }));
  const people = speaking.map(({ id, name }) => ({
    value: id,
    label: id === view.me.participant ? say('meeting.write.mine') : say('meeting.write.forSeat', { name }),
  }));
  const described = typed ? 'plain-fault plain-hint' : 'plain-hint';
  return html`<form method="post" action="/moede/${view.meeting.id}/kort" class="plain-form" id="plain-form">
    <h2>${say('meeting.board.writeCard')}</h2>
    ${typed && html`<p class="plain-fault" id="plain-fault" role="alert">${typed.fault}</p>`}
    <input type="hidden" name="token" value="${token}">
    <input type="hidden" name="card" value="${card}">
    ${choices('column', say('plain.where'), places, typed?.column ?? view.conduct.column ?? '')}
    ${people.length > 1 && choices('author', say('meeting.write.whose'), people, typed?.author ?? '')}
    <label for="plain-text">${say('meeting.write.card')}</label>
    <p id="plain-hint" class="plain-by">${say('plain.seenByAll')} ${say('meeting.write.aloud')}</p>
    <textarea id="plain-text" name="text" rows="4" dir="auto" aria-describedby="${described}">
${typed?.text ?? ''}</textarea>
    <button type="submit">${say('meeting.write.share')}</button>
  </form>`;
}
