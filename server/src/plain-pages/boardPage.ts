import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { cardForm } from './cardForm.ts';
import { columnView, holds, icon, mayWrite, titleOf } from './columnView.ts';
import { type Html, html } from './html.ts';
import type { SeenMeeting } from './LiveBoards.ts';
import { nameOf } from './names.ts';
import type { PlainWords } from './plainWords.ts';
import { summaryView } from './summaryView.ts';

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

function turn({ view }: SeenMeeting, { say }: PlainWords): Html | null {
  const { round, me, people } = view;
  if (round?.now == null) return null;
  const named = (id: string) => people.find((person) => person.id === id)?.name ?? say('meeting.board.someone');
  const mine = round.now === me.participant;
  const next = round.next !== null && !mine ? round.next : null;
  return html`<section class="rounds-rounds-banner"${mine && html` data-mine="true"`} aria-label="${say('meeting.round.title')}">
    <p class="rounds-rounds-turn" dir="auto">${mine ? say('meeting.round.yourTurn') : say('meeting.round.speaks', { name: named(round.now) })}</p>
    ${mine && html`<div class="plain-later"></div>`}
    ${next && html`<p>${next === me.participant ? say('meeting.round.thenYou') : say('meeting.round.then', { name: named(next) })}</p>`}
  </section>`;
}

/** The columns as the app's tabs: here they lead down the page, where the other columns stand. */
function tabs(seen: SeenMeeting, shown: ColumnId, words: PlainWords): Html {
  const { say } = words;
  const tab = (id: ColumnId) => {
    const { cards, agreements } = holds(seen, id);
    const count = cards.length + agreements.length;
    return html`<li><a href="#plain-${id}" data-column="${id}"${id === shown && html` aria-current="true"`}>${icon(id, 20)}<span><span class="board-column-tabTitle">${titleOf(words, seen, id)}</span><span class="board-column-tabCount">${
      id === 'agreement' ? say('meeting.board.agreementCount', { count }) : say('meeting.board.count', { count })
    }${seen.view.conduct.column === id && html`<span class="board-column-now">${say('meeting.board.nowMark')}</span>`}</span></span></a></li>`;
  };
  return html`<nav aria-label="${say('meeting.board.columnsLabel')}"><ul class="board-column-tabs">${seen.template.columns.map(tab)}</ul></nav>`;
}

/**
 * The board with the look of the app's own first view, so that nothing moves when the app takes over: the class names
 * are those of its style sheets, and a browser test lays the two pages over each other. The column that is open comes
 * first, the others and the form to write a card follow.
 */
export function boardPage(page: BoardPage, words: PlainWords): Html {
  const { seen, saved, typed } = page;
  const { view, template } = seen;
  const { say } = words;
  const open = view.conduct.column;
  const shown = open ?? (template.columns[0] as ColumnId);
  const others = template.columns.filter((id) => id !== shown);
  const form = mayWrite(seen) && cardForm(page, words);
  const write =
    form &&
    shown !== 'agreement' &&
    html`<a class="ui-Button-button ui-Button-primary ui-Button-wide" href="#plain-form">${say('meeting.board.writeCard')}</a>`;
  return html`<header class="conduct-phone-phoneTop"><strong><bdi>${view.people.find(({ id }) => id === view.me.participant)?.name ?? nameOf(view.people, '', words)}</bdi></strong></header>
  <main class="conduct-phone-phone">
    <h1 class="conduct-phone-phoneTitle" dir="auto">${view.meeting.purpose}</h1>
    ${saved && html`<p class="plain-saved" role="status"><strong>✓ ${say('plain.saved')}.</strong> ${say('plain.savedAll')}</p>`}
    ${turn(seen, words)}
    ${view.conduct.phase === 'summingUp' && summaryView(seen, words)}
    <div class="conduct-phone-statusLine"><p>${open ? say('meeting.board.now', { column: titleOf(words, seen, open) }) : say('meeting.board.notStarted')}</p><a class="plain-still" href="/moede/${view.meeting.id}">${say('plain.reload')}</a></div>
    ${typed && form}
    ${tabs(seen, shown, words)}
    ${!form && html`<p role="status">${say('meeting.board.readOnly')}</p>`}
    ${columnView(shown, seen, words, write || null)}
    ${others.map((id) => columnView(id, seen, words, null))}
    ${!typed && form}
  </main>`;
}
