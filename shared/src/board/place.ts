import { generateNKeysBetween } from 'fractional-indexing';
import type { ColumnId } from '../columns/Column.ts';
import { columns } from '../columns/columns.ts';

/**
 * Where a card stands: column and order in one last-writer-wins value, so that two people who move the same card at
 * once get exactly one place, and an edit to the text during a move survives (engine.md F41).
 */
export interface Place {
  column: ColumnId;
  /** Fractional key; equal keys fall back to the card's id. */
  order: string;
}

/** Several keys to choose among, so that two cards dropped in one gap seldom get the same key. */
const SPREAD = 8;

export const writePlace = ({ column, order }: Place): string => `${column}|${order}`;

/** @returns null for anything that is not a place. */
export function readPlace(value: unknown): Place | null {
  if (typeof value !== 'string') return null;
  const [column = '', order = '', ...rest] = value.split('|');
  if (rest.length > 0 || !Object.hasOwn(columns, column) || !/^[0-9A-Za-z]{1,64}$/.test(order)) return null;
  return { column: column as ColumnId, order };
}

/** A key after `before` and before `after`; null means the column's end. Equal neighbours are treated as no neighbour. */
export function orderBetween(before: string | null, after: string | null): string {
  const upper = after !== null && before !== null && after <= before ? null : after;
  const keys = generateNKeysBetween(before, upper, SPREAD);
  return keys[Math.floor(Math.random() * SPREAD)] as string;
}

export const byPlace = (a: { order: string; id: string }, b: { order: string; id: string }): number =>
  a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1;
