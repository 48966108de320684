import type * as Y from 'yjs';
import type { Card } from './cards.ts';
import type { Interpreted } from './interpreted.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';
import { fingerprint } from './wordings.ts';

/** The Danish that belongs to the words as they stand now; null when there is none, or the words have changed since. */
export const danishOf = ({ interpreted, text }: Pick<Card, 'interpreted' | 'text'>): Interpreted | null =>
  interpreted?.of === fingerprint(text) ? interpreted : null;

/** Puts the Danish beside the own words. Not a step of undo: it may replace what somebody else said. */
export function interpretCard(
  doc: Y.Doc,
  board: BoardRoots,
  id: string,
  said: { by: string; scribe?: string; danish: string; at: number; text: string },
): void {
  const { text, ...rest } = said;
  doc.transact(() => board.cards.get(id)?.set('interpreted', { ...rest, of: fingerprint(text) }), ORIGIN.create);
}

export function takeDanishAway(doc: Y.Doc, board: BoardRoots, id: string): void {
  doc.transact(() => board.cards.get(id)?.delete('interpreted'), ORIGIN.create);
}
