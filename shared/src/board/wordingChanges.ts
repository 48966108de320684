import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import type { Gone } from './cards.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';
import { fingerprint } from './wordings.ts';

/** @returns the new wording's id */
export function proposeWording(
  doc: Y.Doc,
  board: BoardRoots,
  proposal: { card: string; by: string; body: string; at: number },
): string {
  const id = nanoid(16);
  doc.transact(() => {
    const map = new Y.Map<unknown>();
    for (const [field, value] of Object.entries(proposal)) map.set(field, value);
    board.wordings.set(id, map);
  }, ORIGIN.create);
  return id;
}

/** Says yes for the card's author; the gate lets nobody else. The card's own words stay as they are. */
export function acceptWording(
  doc: Y.Doc,
  board: BoardRoots,
  id: string,
  yes: { text: string; at: number; scribe?: string },
): void {
  const { text, ...said } = yes;
  doc.transact(() => board.wordings.get(id)?.set('accepted', { ...said, of: fingerprint(text) }), ORIGIN.create);
}

/** Back to the author's own words. */
export function takeYesBack(doc: Y.Doc, board: BoardRoots, id: string): void {
  doc.transact(() => board.wordings.get(id)?.delete('accepted'), ORIGIN.create);
}

export function putWordingAway(doc: Y.Doc, board: BoardRoots, id: string, gone: Gone): void {
  doc.transact(() => board.wordings.get(id)?.set('gone', { ...gone }), ORIGIN.create);
}
