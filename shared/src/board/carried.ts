import type * as Y from 'yjs';
import { type NewCard, showCard } from './cards.ts';
import { MOST } from './limits.ts';
import type { Parked } from './parking.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** A card on its way from one meeting to the next; its words are those that were said there. */
export interface BroughtCard extends NewCard {
  carried: Carried;
  parked: Parked | null;
}

/** Said at an earlier meeting; only the server writes it. */
export interface Carried {
  /** When that meeting began, ISO instant. */
  at: string;
  /** Who said it, where they are not at this meeting; empty when they are. */
  name: string;
  /** It was a fareudsagn there. */
  danger: boolean;
}

/** Puts the cards on the board; doing it again changes nothing. */
export function bringCards(doc: Y.Doc, board: BoardRoots, cards: readonly BroughtCard[]): void {
  doc.transact(() => {
    for (const { carried, parked, ...card } of cards) {
      if (board.cards.has(card.id) || board.cards.size >= MOST.cards) continue;
      showCard(doc, board, card);
      board.cards.get(card.id)?.set('carried', { ...carried });
      if (parked) board.cards.get(card.id)?.set('parked', { ...parked });
    }
  }, ORIGIN.create);
}
