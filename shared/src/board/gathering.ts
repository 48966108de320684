import { nanoid } from 'nanoid';
import * as Y from 'yjs';
import type { ColumnId } from '../columns/Column.ts';
import type { Gone } from './cards.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** @returns the new group's id; only those who lead may make one */
export function makeGroup(
  doc: Y.Doc,
  board: BoardRoots,
  group: { column: ColumnId; title: string; by: string; at: number; cards: readonly string[] },
): string {
  const id = nanoid(16);
  const { cards, ...fields } = group;
  doc.transact(() => {
    board.groups.set(id, new Y.Map<unknown>(Object.entries(fields)));
    for (const card of cards) board.cards.get(card)?.set('group', id);
  }, ORIGIN.create);
  return id;
}

export function retitleGroup(doc: Y.Doc, board: BoardRoots, id: string, title: string): void {
  doc.transact(() => board.groups.get(id)?.set('title', title), ORIGIN.edit);
}

export function putInGroup(doc: Y.Doc, board: BoardRoots, card: string, group: string): void {
  doc.transact(() => board.cards.get(card)?.set('group', group), ORIGIN.edit);
}

/** All its cards stand again where they stood. */
export function dissolveGroup(doc: Y.Doc, board: BoardRoots, id: string, gone: Gone): void {
  doc.transact(() => board.groups.get(id)?.set('gone', { ...gone }), ORIGIN.edit);
}
