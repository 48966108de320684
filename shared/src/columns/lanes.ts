import type { ColumnId } from './Column.ts';

/** A part of a column; what it is called stands in the words (`common.lanes`). Source: domain.md 3.5-3.7. */
export type LaneId =
  | 'pastHarm'
  | 'danger'
  | 'complicatingFactor'
  | 'existingStrength'
  | 'existingSafety'
  | 'familyGoal'
  | 'authorityGoal'
  | 'nextStep'
  | 'safetyNetwork';

/**
 * What can be said of a card besides its words: which day it happened, how we know, what it did to the child, how many
 * times over how long it was seen, and how long a goal must hold before it is believed.
 */
export const cardFactIds = ['happenedOn', 'source', 'effect', 'seen', 'proof'] as const;

export type CardFact = (typeof cardFactIds)[number];

export interface Lane {
  id: LaneId;
  column: ColumnId;
  /** The facts its cards have a field for. */
  facts: readonly CardFact[];
  /** Those a professional is asked not to leave out. Nobody else is ever asked. */
  asked: readonly CardFact[];
}

const lane = (
  id: LaneId,
  column: ColumnId,
  facts: readonly CardFact[] = [],
  asked: readonly CardFact[] = [],
): Lane => ({
  ...{ id, column, facts, asked },
});

/** Every lane there is, in the order they stand; a column's first is where a card without a lane stands. */
export const lanes: Record<LaneId, Lane> = {
  pastHarm: lane('pastHarm', 'concern', ['happenedOn', 'source', 'effect'], ['happenedOn', 'source']),
  danger: lane('danger', 'concern'),
  complicatingFactor: lane('complicatingFactor', 'concern'),
  existingStrength: lane('existingStrength', 'workingWell'),
  existingSafety: lane('existingSafety', 'workingWell', ['seen'], ['seen']),
  familyGoal: lane('familyGoal', 'wish', ['proof']),
  authorityGoal: lane('authorityGoal', 'wish', ['proof'], ['proof']),
  nextStep: lane('nextStep', 'wish'),
  safetyNetwork: lane('safetyNetwork', 'wish'),
};

export const isLaneOf = (column: ColumnId, value: unknown): value is LaneId =>
  typeof value === 'string' && Object.hasOwn(lanes, value) && lanes[value as LaneId].column === column;
