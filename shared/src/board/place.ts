import { generateNKeysBetween } from 'fractional-indexing';
import type { ColumnId } from '../columns/Column.ts';
import { columns } from '../columns/columns.ts';
import { isLaneOf, type LaneId } from '../columns/lanes.ts';

/**
 * Where a card stands: column, order and lane in one last-writer-wins value, so that two people who move the same card at
 * once get exactly one place, and an edit to the text during a move survives (engine.md F41).
 */
export interface Place {
  column: ColumnId;
  /** Fractional key; equal keys fall back to the card's id. */
  order: string;
  /** Where in the column, when the template divides it; null is its first part. */
  lane: LaneId | null;
}

/** Several keys to choose among, so that two cards dropped in one gap seldom get the same key. */
const SPREAD = 8;

export const writePlace = ({ column, order, lane }: Place): string =>
  [column, order, ...(lane ? [lane] : [])].join('|');

/** @returns null for anything that is not a place. */
export function readPlace(value: unknown): Place | null {
  if (typeof value !== 'string') return null;
  const [column = '', order = '', lane, ...rest] = value.split('|');
  if (rest.length > 0 || !Object.hasOwn(columns, column) || !/^[0-9A-Za-z]{1,64}$/.test(order)) return null;
  const id = column as ColumnId;
  if (lane === undefined) return { column: id, order, lane: null };
  return isLaneOf(id, lane) ? { column: id, order, lane } : null;
}

/** A key after `before` and before `after`; null means the column's end. Equal neighbours are treated as no neighbour. */
export function orderBetween(before: string | null, after: string | null): string {
  const upper = after !== null && before !== null && after <= before ? null : after;
  const keys = generateNKeysBetween(before, upper, SPREAD);
  return keys[Math.floor(Math.random() * SPREAD)] as string;
}

export const byPlace = (a: { order: string; id: string }, b: { order: string; id: string }): number =>
  a.order === b.order ? (a.id < b.id ? -1 : 1) : a.order < b.order ? -1 : 1;
