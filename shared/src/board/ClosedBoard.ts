import type { Coordinator } from '../conduct/coordinator.ts';
import type { NextDate } from '../conduct/nextDate.ts';
import type { Meeting } from '../meeting/Meeting.ts';
import type { Participant } from '../meeting/Participant.ts';
import { withoutPlace, withoutUnit } from '../meeting/protectedAddress.ts';
import type { Agreement } from './agreements.ts';
import type { Card } from './cards.ts';
import type { Board } from './readBoard.ts';

/** A meeting as it was when it closed: written once, never changed, and what the plan and every paper is made from. */
export interface ClosedBoard {
  meeting: Meeting;
  people: Participant[];
  board: Board;
  /** ISO instant. */
  closedAt: string;
  /** When everyone meets again; null when that was not said. */
  next: NextDate | null;
  /** Whom the family chose to coordinate at this meeting; null when they chose nobody. */
  coordinator: Coordinator | null;
}

/** For a family with a protected address. What people wrote themselves stays as it is. */
export const withoutPlaces = (closed: ClosedBoard): ClosedBoard => ({
  ...closed,
  meeting: withoutPlace(closed.meeting),
  people: closed.people.map(withoutUnit),
});

/** What a board may have been closed without, when it closed before there was such a thing. */
const NEWER = {
  lineStances: {},
  wordings: [],
  scales: [],
  parked: [],
  late: [],
  groups: [],
  cardStances: {},
  realityChecks: [],
  dangerStatements: [],
} satisfies Partial<Board>;

const NEWER_IN_AGREEMENTS = { tell: '', standing: false, needsGrant: false } satisfies Partial<Agreement>;

const NEWER_IN_CARDS = {
  lane: null,
  facts: {},
  statement: null,
  interpreted: null,
  drawing: null,
  photo: null,
} satisfies Partial<Card>;

/** A board that closed before there were scales, groups or stances reads as one that has none. */
export function asClosedBoard(kept: ClosedBoard): ClosedBoard {
  const agreements = kept.board.agreements.map((agreement) => ({ ...NEWER_IN_AGREEMENTS, ...agreement }));
  const columns = kept.board.columns.map(({ id, cards }) => ({
    id,
    cards: cards.map((card) => ({ ...NEWER_IN_CARDS, ...card })),
  }));
  const { next = null, coordinator = null } = kept;
  return { ...kept, next, coordinator, board: { ...NEWER, ...kept.board, columns, agreements } };
}
