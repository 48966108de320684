import * as Y from 'yjs';
import type { ColumnId } from '../columns/Column.ts';
import { columns } from '../columns/columns.ts';
import { type Card, type Gone, readGone } from './cards.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** A title over cards that belong together. It holds no words of theirs: each card keeps its own, author and place. */
export interface Group {
  id: string;
  column: ColumnId;
  title: string;
  by: string;
}

/** What stands in a column, in order: single cards, and groups where their first card stands. */
export type Standing = { card: Card } | { group: Group; cards: Card[] };

function readGroup(id: string, map: Y.Map<unknown>): (Group & { gone: Gone | null }) | null {
  const [column, title, by] = [map.get('column'), map.get('title'), map.get('by')];
  if (typeof column !== 'string' || !Object.hasOwn(columns, column)) return null;
  if (typeof title !== 'string' || typeof by !== 'string') return null;
  return { id, column: column as ColumnId, title, by, gone: readGone(map.get('gone')) };
}

/** Every group that is not dissolved. */
export function readGroups(board: BoardRoots): Group[] {
  const groups: Group[] = [];
  board.groups.forEach((map, id) => {
    const group = map instanceof Y.Map ? readGroup(id, map) : null;
    if (group && !group.gone) groups.push({ id, column: group.column, title: group.title, by: group.by });
  });
  return groups.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A card is in a group while both stand in the same column: who moves the card takes it out. */
const isIn = (group: Group, card: Card): boolean => card.group === group.id && card.column === group.column;

/** @param cards of one column, in order */
export function standings(cards: readonly Card[], groups: readonly Group[]): Standing[] {
  const seen = new Set<string>();
  return cards.flatMap((card): Standing[] => {
    const group = groups.find((one) => isIn(one, card));
    if (!group) return [{ card }];
    if (seen.has(group.id)) return [];
    seen.add(group.id);
    return [{ group, cards: cards.filter((one) => isIn(group, one)) }];
  });
}

/** The group a card is shown in; null when it stands for itself. */
export const groupOf = (groups: readonly Group[], card: Card): Group | null =>
  groups.find((group) => isIn(group, card)) ?? null;

/** The card stands again where it stood. */
export function takeOutOfGroup(doc: Y.Doc, board: BoardRoots, card: string): void {
  doc.transact(() => board.cards.get(card)?.delete('group'), ORIGIN.edit);
}
