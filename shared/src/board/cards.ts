import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import type { ColumnId } from '../columns/Column.ts';
import type { LaneId } from '../columns/lanes.ts';
import { type CardFacts, fillFacts, readFacts } from './cardFacts.ts';
import type { Carried } from './carried.ts';
import { type Interpreted, readInterpreted } from './interpreted.ts';
import { type Parked, readParked } from './parking.ts';
import { type Pictured, pictureFields, readPictured } from './pictured.ts';
import { byPlace, orderBetween, type Place, readPlace, writePlace } from './place.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';
import { changeText, textOf } from './text.ts';

/** A card as it is shown. `author` is whose words they are; `scribe` wrote them down for a seat. */
export interface Card extends Place, Pictured {
  id: string;
  author: string;
  scribe: string | null;
  text: string;
  facts: CardFacts;
  /** The same in Danish, when the own words are in another language. */
  interpreted: Interpreted | null;
  /** The danger statement a safety goal answers. */
  statement: string | null;
  /** When it was shown, ms since 1970, by the writer's clock. */
  at: number;
  gone: Gone | null;
  /** The group it is shown in; its own place is kept for when it is taken out again. */
  group: string | null;
  /** Waits at the parking place, off the columns. */
  parked: Parked | null;
  /** Came after the meeting had left its column, and has not been taken in yet. */
  late: boolean;
  /** Was said at an earlier meeting, and brought along from there. */
  carried: Carried | null;
}

/** Withdrawn, not deleted: it can be restored until the meeting closes. */
export interface Gone {
  by: string;
  at: number;
}

export const newCardId = (): string => nanoid(16);

export function readGone(value: unknown): Gone | null {
  const gone = value as Partial<Gone> | null | undefined;
  return typeof gone?.by === 'string' && typeof gone.at === 'number' ? { by: gone.by, at: gone.at } : null;
}

/** @returns null for a half-made or damaged card, which no view should show. */
export function readCard(id: string, map: Y.Map<unknown>): Card | null {
  const place = readPlace(map.get('place'));
  const author = map.get('author');
  const scribe = map.get('scribe');
  const statement = map.get('statement');
  const group = map.get('group');
  if (!place || typeof author !== 'string') return null;
  return {
    id,
    ...place,
    author,
    scribe: typeof scribe === 'string' ? scribe : null,
    text: textOf(map.get('text')),
    facts: readFacts(map),
    ...readPictured(map),
    interpreted: readInterpreted(map.get('interpreted')),
    statement: typeof statement === 'string' ? statement : null,
    at: Number(map.get('at') ?? 0),
    gone: readGone(map.get('gone')),
    group: typeof group === 'string' ? group : null,
    parked: readParked(map.get('parked')),
    late: map.get('late') === true && readGone(map.get('takenIn')) === null,
    // Only the server writes it, and it writes it whole.
    carried: (map.get('carried') as Carried | undefined) ?? null,
  };
}

/** On its column for all to see: not withdrawn, parked or waiting to be taken in. */
export const stands = ({ gone, parked, late }: Card): boolean => !gone && !parked && !late;

/** The cards that stand in one column, in order. */
export function cardsIn(board: BoardRoots, column: ColumnId): Card[] {
  const cards: Card[] = [];
  board.cards.forEach((map, id) => {
    const card = readCard(id, map);
    if (card && stands(card) && card.column === column) cards.push(card);
  });
  return cards.sort(byPlace);
}

export interface NewCard extends Partial<Pictured> {
  id: string;
  author: string;
  scribe?: string;
  column: ColumnId;
  lane?: LaneId | null;
  text: string;
  facts?: CardFacts;
  at: number;
  /** The server shows it for its author; a phone may not say so. */
  fromDraft?: true;
  /** The meeting has left the column: it waits for the facilitator to take it in. */
  late?: true;
}

/** Shows a card at the end of its column. Showing the same id twice (a resent draft) changes nothing. */
export function showCard(doc: Y.Doc, board: BoardRoots, card: NewCard): void {
  if (board.cards.has(card.id)) return;
  const last = cardsIn(board, card.column).at(-1);
  doc.transact(() => {
    const map = new Y.Map<unknown>();
    map.set('author', card.author);
    if (card.scribe !== undefined) map.set('scribe', card.scribe);
    const { column, lane = null } = card;
    map.set('place', writePlace({ column, lane, order: orderBetween(last?.order ?? null, null) }));
    map.set('at', card.at);
    if (card.fromDraft) map.set('fromDraft', true);
    if (card.late) map.set('late', true);
    for (const field of pictureFields) if (card[field]) map.set(field, card[field]);
    map.set('text', new Y.Text(card.text));
    board.cards.set(card.id, map);
    fillFacts(map, card.facts ?? {});
  }, ORIGIN.create);
}

/** Changes the words of a card; the gate lets only its author or scribe do it. */
export function rewordCard(doc: Y.Doc, board: BoardRoots, id: string, text: string): void {
  const words = board.cards.get(id)?.get('text');
  if (words instanceof Y.Text) doc.transact(() => changeText(words, text), ORIGIN.edit);
}

/**
 * Puts a card into `column` at `index` among the cards shown there (the moved card not counted).
 * @param lane the part of the column; the index then counts the cards whose lane is this one
 */
export function moveCard(
  doc: Y.Doc,
  board: BoardRoots,
  id: string,
  column: ColumnId,
  index: number,
  lane: LaneId | null = null,
): void {
  const others = cardsIn(board, column).filter((card) => card.id !== id && (lane === null || card.lane === lane));
  const at = Math.max(0, Math.min(index, others.length));
  const order = orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null);
  doc.transact(() => board.cards.get(id)?.set('place', writePlace({ column, order, lane })), ORIGIN.edit);
}

export function withdrawCard(doc: Y.Doc, board: BoardRoots, id: string, gone: Gone): void {
  doc.transact(() => board.cards.get(id)?.set('gone', { ...gone }), ORIGIN.edit);
}

export function restoreCard(doc: Y.Doc, board: BoardRoots, id: string): void {
  doc.transact(() => board.cards.get(id)?.delete('gone'), ORIGIN.create);
}
