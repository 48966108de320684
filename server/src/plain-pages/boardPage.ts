import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { agreedWording } from '@samtavlen/shared/board/wordings.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import { type Html, html } from './html.ts';
import type { SeenMeeting } from './LiveBoards.ts';
import { nameOf } from './names.ts';
import type { PlainWords } from './plainWords.ts';

/** What was typed and why it was not taken, so that nothing has to be typed again. */
export interface Typed {
  text: string;
  column: string;
  author: string;
  /** A sentence. */
  fault: string;
}

export interface BoardPage {
  seen: SeenMeeting;
  token: string;
  /** The id the next card will have. */
  card: string;
  /** The card before this page is on disk. */
  saved: boolean;
  typed: Typed | null;
}

const titleOf = ({ say }: PlainWords, { template }: SeenMeeting, column: ColumnId): string =>
  say(`common.columns.${template.id}.${column}`);

function cardItem(card: Card, { seen: { view, board } }: BoardPage, words: PlainWords): Html {
  const { say } = words;
  const agreed = agreedWording(board.wordings, card);
  const author = nameOf(view.people, card.author, words);
  return html`<li class="plain-card" data-column="${card.column}">
    <p dir="auto">${agreed?.body ?? card.text}</p>
    ${agreed && html`<p>${say('plain.own', { name: author })}: <q dir="auto">${card.text}</q></p>`}
    <p class="plain-by"><bdi>${author}</bdi>${card.author === view.me.participant && html` · <strong>${say('meeting.board.yourCard')}</strong>`}</p>
  </li>`;
}

function agreementItem(agreement: Agreement, number: number, { seen: { view } }: BoardPage, words: PlainWords): Html {
  const { say, format } = words;
  const { what, owners, due, sign } = agreement;
  const names = owners.map((owner) => nameOf(view.people, owner, words)).join(', ');
  const day =
    due === null ? say('later.mine.noDay') : format.dateTime(new Date(`${due}T12:00:00Z`), { dateStyle: 'long' });
  return html`<li class="plain-card" data-column="agreement">
    <h3>${say('later.agreement.numbered', { number })}</h3>
    <p dir="auto">${what || say('later.agreement.noText')}</p>
    <p class="plain-by">${say('later.agreement.whoShort')}: ${names || '–'} · ${say('later.agreement.whenShort')}: ${day}</p>
    ${sign !== '' && html`<p class="plain-by" dir="auto">${say('later.agreement.signShort')}: ${sign}</p>`}
  </li>`;
}

function column(id: ColumnId, page: BoardPage, words: PlainWords): Html {
  const { seen } = page;
  const { say } = words;
  const cards = seen.board.columns.find((one) => one.id === id)?.cards ?? [];
  const agreements = seen.template.agreementsIn === id ? seen.board.agreements : [];
  const empty = cards.length + agreements.length === 0;
  return html`<section aria-labelledby="plain-${id}">
    <h2 id="plain-${id}">${titleOf(words, seen, id)}</h2>
    <p class="plain-by">${id === 'agreement' ? say('meeting.board.agreementCount', { count: agreements.length }) : say('meeting.board.count', { count: cards.length })}</p>
    ${!empty && html`<ul>${cards.map((card) => cardItem(card, page, words))}${agreements.map((one, at) => agreementItem(one, at + 1, page, words))}</ul>`}
  </section>`;
}

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

function cardForm(page: BoardPage, words: PlainWords): Html {
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

function turn({ seen }: BoardPage, words: PlainWords): Html | null {
  const { round, me, people } = seen.view;
  if (round?.now == null) return null;
  const mine = round.now === me.participant;
  const name = nameOf(people, round.now, words);
  return html`<p class="plain-now">${mine ? words.say('meeting.round.yourTurn') : words.say('meeting.round.speaks', { name })}</p>`;
}

/** The board as an outline: the meeting, a heading for each column, a list of cards, and a form to write one. */
export function boardPage(page: BoardPage, words: PlainWords): Html {
  const { seen, saved } = page;
  const { view, template } = seen;
  const { say } = words;
  const mayWrite =
    view.me.participant !== null && (view.conduct.phase === 'open' || view.conduct.phase === 'summingUp');
  const open = view.conduct.column;
  return html`<main>
    <p class="plain-by">${say('plain.you', { name: nameOf(view.people, view.me.participant ?? '', words) })}</p>
    <h1 dir="auto">${view.meeting.purpose}</h1>
    ${saved && html`<p class="plain-saved" role="status"><strong>✓ ${say('plain.saved')}.</strong> ${say('plain.savedAll')}</p>`}
    ${turn(page, words)}
    <p>${open ? say('meeting.board.now', { column: titleOf(words, seen, open) }) : say('meeting.board.notStarted')} · <a href="/moede/${view.meeting.id}">${say('plain.reload')}</a></p>
    ${page.typed && mayWrite && cardForm(page, words)}
    ${template.columns.map((id) => column(id, page, words))}
    ${!page.typed && mayWrite && cardForm(page, words)}
    ${!mayWrite && html`<p>${say('meeting.board.readOnly')}</p>`}
  </main>`;
}

/** Before the meeting: what it is about and who comes. After it: one's own agreements. */
export function restingPage(page: BoardPage, words: PlainWords): Html {
  const { view, board } = page.seen;
  const { say } = words;
  const me = view.me.participant ?? '';
  if (view.conduct.phase === 'planned')
    return html`<main>
      <h1>${say('door.joining.plannedTitle', { name: view.people.find(({ id }) => id === me)?.name ?? '' })}</h1>
      <p role="status">${say('door.joining.planned')}</p>
      <p dir="auto">${view.meeting.purpose}</p>
      <h2>${say('door.joining.coming')}</h2>
      <ul>${view.people.map(({ id }) => html`<li><bdi>${nameOf(view.people, id, words)}</bdi></li>`)}</ul>
      <p><a href="/moede/${view.meeting.id}">${say('plain.lookAgain')}</a></p>
    </main>`;
  const mine = board.agreements.filter(({ owners }) => owners.includes(me));
  return html`<main>
    <h1>${say('later.mine.title')}</h1>
    <p>${say('later.mine.over')}</p>
    ${mine.length === 0 ? html`<p>${say('later.mine.none')}</p>` : html`<ul>${mine.map((one, at) => agreementItem(one, at + 1, page, words))}</ul>`}
  </main>`;
}
