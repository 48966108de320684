import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import type { Card } from '@samtavlen/shared/board/cards.ts';
import { standings } from '@samtavlen/shared/board/groups.ts';
import { danishOf } from '@samtavlen/shared/board/interpreting.ts';
import { agreedWording } from '@samtavlen/shared/board/wordings.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { columns } from '@samtavlen/shared/columns/columns.ts';
import { drawings } from '@samtavlen/shared/columns/drawings.ts';
import { byLane } from '@samtavlen/shared/templates/lanesOf.ts';
import { saidIn } from '@samtavlen/shared/words/said.ts';
import { type Html, html } from './html.ts';
import type { SeenMeeting } from './LiveBoards.ts';
import { nameOf } from './names.ts';
import type { PlainWords } from './plainWords.ts';

export const titleOf = ({ say }: PlainWords, { template }: SeenMeeting, column: ColumnId): string =>
  say(`common.columns.${template.id}.${column}`);

export const mayWrite = ({ view }: SeenMeeting): boolean =>
  view.me.participant !== null && (view.conduct.phase === 'open' || view.conduct.phase === 'summingUp');

export const icon = (column: ColumnId, size: number): Html =>
  html`<svg width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${drawings[columns[column].icon]}"></path></svg>`;

export const holds = (
  { board, template }: SeenMeeting,
  id: ColumnId,
): { cards: readonly Card[]; agreements: readonly Agreement[] } => ({
  cards: board.columns.find((one) => one.id === id)?.cards ?? [],
  agreements: template.agreementsIn === id ? board.agreements : [],
});

function cardItem(card: Card, seen: SeenMeeting, words: PlainWords): Html {
  const { say } = words;
  const { view, board } = seen;
  const agreed = agreedWording(board.wordings, card);
  const danish = danishOf(card);
  const author = card.carried?.name || nameOf(view.people, card.author, words);
  const own = card.author === view.me.participant;
  return html`<li><article class="board-card-card" data-column="${card.column}" data-card="${card.id}">
    <p class="board-card-words" dir="auto">${agreed?.body ?? card.text}</p>
    ${agreed && html`<p>${say('plain.own', { name: author })}: <q dir="auto">${card.text}</q></p>`}
    ${danish && html`<p>${say('plain.danish', { name: nameOf(view.people, danish.by, words) })}: <q lang="da" dir="auto">${danish.danish}</q></p>`}
    <p class="board-card-author"><bdi>${author}</bdi>${own && html`<strong class="board-card-own">${say('meeting.board.yourCard')}</strong>`}</p>
    ${mayWrite(seen) && html`<div class="plain-later"></div>`}
  </article></li>`;
}

export function agreementItem(agreement: Agreement, number: number, { view }: SeenMeeting, words: PlainWords): Html {
  const { say, format } = words;
  const { what, owners, due, sign } = agreement;
  const names = owners.map((owner) => nameOf(view.people, owner, words)).join(', ');
  const day =
    due === null ? say('later.mine.noDay') : format.dateTime(new Date(`${due}T12:00:00Z`), { dateStyle: 'long' });
  return html`<li class="plain-card">
    <h3>${say('later.agreement.numbered', { number })}</h3>
    <p dir="auto">${what || say('later.agreement.noText')}</p>
    <p class="plain-by">${say('later.agreement.whoShort')}: ${names || '–'} · ${say('later.agreement.whenShort')}: ${day}</p>
    ${sign !== '' && html`<p class="plain-by" dir="auto">${say('later.agreement.signShort')}: ${sign}</p>`}
  </li>`;
}

function cardList(cards: readonly Card[], seen: SeenMeeting, words: PlainWords): Html {
  const item = (card: Card) => cardItem(card, seen, words);
  const standing = standings(cards, seen.board.groups).map((one) =>
    'card' in one
      ? item(one.card)
      : html`<li><section class="board-card-group" aria-labelledby="plain-${one.group.id}"><h3 id="plain-${one.group.id}" dir="auto">${one.group.title}</h3><ul class="board-card-cards">${one.cards.map(item)}</ul></section></li>`,
  );
  return html`<ul class="board-card-cards">${standing}</ul>`;
}

function countOf(column: ColumnId, seen: SeenMeeting, { say }: PlainWords): string {
  const { cards, agreements } = holds(seen, column);
  const agreed = say('meeting.board.agreementCount', { count: agreements.length });
  if (column === 'agreement' && cards.length === 0) return agreed;
  return say('meeting.board.count', { count: cards.length }) + (agreements.length > 0 ? `, ${agreed}` : '');
}

/** One column, as it looks in the app: heading, cards in their groups and lanes, agreements. */
export function columnView(id: ColumnId, seen: SeenMeeting, words: PlainWords, last: Html | null): Html {
  const { say, language } = words;
  const lines = seen.view.guide.lines[id];
  const { cards, agreements } = holds(seen, id);
  const open = seen.view.conduct.column === id;
  const lanes = byLane(seen.template, id, cards);
  const empty = id !== 'agreement' && cards.length === 0 && lanes.length === 1;
  return html`<section class="board-column-column" aria-labelledby="plain-${id}">
    <header class="board-column-heading" data-column="${id}" data-line="${columns[id].line}">
      <h2 id="plain-${id}">${icon(id, 24)} ${titleOf(words, seen, id)}${open && html`<span class="board-column-now">${say('meeting.board.nowMark')}</span>`}</h2>
      <p>${lines?.opening ? saidIn(lines.opening, language) : say(`meeting.columnHelp.${id}`)} · ${countOf(id, seen, words)}</p>
      ${lines?.usedFor ? html`<p><strong>${saidIn(lines.usedFor, language)}</strong></p>` : null}
    </header>
    ${empty && html`<p class="board-column-empty">${say('meeting.board.empty')}</p>`}
    ${lanes.map(({ lane, cards: here }) => html`${lane && html`<h3 class="board-lanes-title" data-lane="${lane}"><span>${say(`common.lanes.${lane}`)}</span><span>${here.length}</span></h3>`}${here.length > 0 && cardList(here, seen, words)}`)}
    ${agreements.length > 0 && html`<ul class="board-card-cards">${agreements.map((one, at) => agreementItem(one, at + 1, seen, words))}</ul>`}
    ${last}
  </section>`;
}
