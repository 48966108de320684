import type * as Y from 'yjs';
import type { Parked } from './parking.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** Sets the card aside, or decides that it is carried over; the gate lets its author and those who lead. */
export function parkCard(doc: Y.Doc, board: BoardRoots, card: string, parked: Parked): void {
  doc.transact(() => board.cards.get(card)?.set('parked', { ...parked }), ORIGIN.create);
}

/** Back to where it stood. */
export function unparkCard(doc: Y.Doc, board: BoardRoots, card: string): void {
  doc.transact(() => board.cards.get(card)?.delete('parked'), ORIGIN.create);
}

/** A card that came late is taken in, into the column it was written for; its author stays its author. */
export function takeIn(doc: Y.Doc, board: BoardRoots, card: string, by: { by: string; at: number }): void {
  doc.transact(() => board.cards.get(card)?.set('takenIn', { ...by }), ORIGIN.create);
}
