import type { ColumnId } from '../columns/Column.ts';
import type { LaneId } from '../columns/lanes.ts';
import type { Template } from './Template.ts';

/** The lanes of a column in this template, in order; none where the column is one whole. */
export const lanesOf = (template: Pick<Template, 'lanes'>, column: ColumnId): readonly LaneId[] =>
  template.lanes[column] ?? [];

/** The lane a card stands in: its own, or the column's first when it has none; null where the column has no lanes. */
export function laneOf(
  template: Pick<Template, 'lanes'>,
  { column, lane }: { column: ColumnId; lane: LaneId | null },
): LaneId | null {
  const here = lanesOf(template, column);
  return lane !== null && here.includes(lane) ? lane : (here[0] ?? null);
}

/** The cards of a column by lane, empty lanes too; where the column has no lanes, all of them together. */
export function byLane<Card extends { column: ColumnId; lane: LaneId | null }>(
  template: Pick<Template, 'lanes'>,
  column: ColumnId,
  cards: readonly Card[],
): { lane: LaneId | null; cards: readonly Card[] }[] {
  const here = lanesOf(template, column);
  if (here.length === 0) return [{ lane: null, cards }];
  return here.map((lane) => ({ lane, cards: cards.filter((card) => laneOf(template, card) === lane) }));
}
