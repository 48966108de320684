import type * as Y from 'yjs';
import { type Pictured, pictureFields } from './pictured.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** Puts another picture on a card, or takes it off; the gate lets only its author or scribe do it. */
export function pictureCard(doc: Y.Doc, board: BoardRoots, id: string, pictured: Partial<Pictured>): void {
  const card = board.cards.get(id);
  doc.transact(() => {
    for (const field of pictureFields) {
      const value = pictured[field];
      if (value === null) card?.delete(field);
      else if (value !== undefined) card?.set(field, value);
    }
  }, ORIGIN.edit);
}
