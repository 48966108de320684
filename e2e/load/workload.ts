import { newCardId, showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import * as Y from 'yjs';
import type { At } from './frames.ts';

export const CARDS = 60;
const WORDS =
  'Vi aftalte, at vi ringer til skolen om torsdagen og ser på det sammen næste gang, før vi laver om på noget. ';
const COLUMNS: ColumnId[] = ['concern', 'workingWell', 'wish'];
const LETTERS = 'etaoin shrdlucmfw ';

export const letterAt = (clock: number): number => LETTERS.charCodeAt(clock % LETTERS.length);
export const typedText = (n: number): string => {
  let text = '';
  for (let clock = 0; clock < n; clock++) text += String.fromCharCode(letterAt(clock));
  return text;
};

/** One person's cards on a board before anyone types: 80 letters each, written under a client id of their own. */
export interface Part {
  update: Uint8Array;
  client: number;
  clock: number;
  cards: string[];
  /** Where the typing goes on: the last letter of the first card. */
  tail: At;
}

function lastLetter(words: unknown): At {
  let item = (words as Y.Text)._start as Y.Item;
  while (item.right) item = item.right;
  return { client: item.id.client, clock: item.id.clock + item.length - 1 };
}

/** @param client the Yjs client id these cards are written under */
export function makePart(author: string, client: number, cards: number): Part {
  const doc = new Y.Doc();
  doc.clientID = client;
  const board = openBoard(doc);
  const ids = Array.from({ length: cards }, newCardId);
  for (const [index, id] of ids.entries())
    showCard(doc, board, { id, author, column: COLUMNS[index % 3] as ColumnId, text: WORDS.slice(0, 80), at: index });
  const part = {
    update: Y.encodeStateAsUpdate(doc),
    client,
    clock: Y.getState(doc.store, client),
    cards: ids,
    tail: lastLetter(board.cards.get(ids[0] as string)?.get('text')),
  };
  doc.destroy();
  return part;
}

/** `CARDS` cards, shared between the writers. */
export const makeParts = (authors: readonly string[]): Part[] =>
  authors.map((author, index) => {
    const cards = Math.floor(CARDS / authors.length) + (index < CARDS % authors.length ? 1 : 0);
    return makePart(author, index + 1, cards);
  });

export const textOfCard = (doc: Y.Doc, id: string): string =>
  (openBoard(doc).cards.get(id)?.get('text') as Y.Text | undefined)?.toString() ?? '';
export const firstText = WORDS.slice(0, 80);

export const wholeContent = (doc: Y.Doc): string =>
  JSON.stringify(
    [...openBoard(doc).cards].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, card]) => [id, card.toJSON()]),
  );

function someEdits(card: Y.Map<unknown>): (() => void)[] {
  const text = card.get('text') as Y.Text;
  const kind = Math.random();
  const one = () => {
    if (kind < 0.7) text.insert(text.length, String.fromCharCode(letterAt(text.length)));
    else if (kind < 0.8 && text.length > 1) text.delete(text.length - 1, 1);
    else card.set('place', `concern|a${text.length % 10}${Math.floor(Math.random() * 60)}x`);
  };
  return Array.from({ length: 5 + Math.floor(Math.random() * 30) }, () => one);
}

/**
 * A long history by one person on the own cards: 70% letters typed in bursts, 10% taken back, 20% moves.
 * @returns updates of `perFrame` edits each, as a phone's provider bundles what comes in one picture
 */
export function longHistory(part: Part, client: number, edits: number, perFrame: number): Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = client;
  Y.applyUpdate(doc, part.update);
  const { cards } = openBoard(doc);
  const frames: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => void frames.push(update));
  let waiting: (() => void)[] = [];
  for (let done = 0; done < edits; done += perFrame) {
    while (waiting.length < perFrame) {
      const card = cards.get(part.cards[Math.floor(Math.random() * part.cards.length)] as string);
      waiting.push(...someEdits(card as Y.Map<unknown>));
    }
    doc.transact(() => {
      for (const edit of waiting.slice(0, perFrame)) edit();
    });
    waiting = waiting.slice(perFrame);
  }
  doc.destroy();
  return frames;
}
