import type * as Y from 'yjs';
import { type CardStanceWord, cardStanceKey } from './cardStances.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** A person's own, or a seat's through its scribe. A new one takes the place of the old. */
export function setCardStance(
  doc: Y.Doc,
  board: BoardRoots,
  about: { card: string; person: string },
  stance: { stance: CardStanceWord; words: string; at: number; scribe?: string },
): void {
  doc.transact(() => board.stances.set(cardStanceKey(about.card, about.person), { ...stance }), ORIGIN.create);
}

export function takeCardStanceBack(doc: Y.Doc, board: BoardRoots, about: { card: string; person: string }): void {
  doc.transact(() => board.stances.delete(cardStanceKey(about.card, about.person)), ORIGIN.create);
}
