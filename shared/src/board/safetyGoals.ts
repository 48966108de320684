import type * as Y from 'yjs';
import type { LaneId } from '../columns/lanes.ts';
import type { Card } from './cards.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** Whose goal it is: the family's side, or the authority's. */
export const goalSides = { familyGoal: 'family', authorityGoal: 'authority' } as const satisfies Partial<
  Record<LaneId, string>
>;

export type GoalSide = (typeof goalSides)[keyof typeof goalSides];

/** The lane each side's goals stand in: its title says whose goal it is. */
export const SIDE_LANES: Record<GoalSide, keyof typeof goalSides> = {
  family: 'familyGoal',
  authority: 'authorityGoal',
};

/** @returns null for a card that is no safety goal */
export const sideOf = ({ lane }: Pick<Card, 'lane'>): GoalSide | null =>
  lane !== null && lane in goalSides ? goalSides[lane as keyof typeof goalSides] : null;

/** Sikkerhedsmål: the cards that say what must be there instead of the danger. */
export const safetyGoals = (columns: readonly { cards: readonly Card[] }[]): Card[] =>
  columns.flatMap(({ cards }) => cards).filter((card) => sideOf(card) !== null);

/** Which danger statement a goal answers; null when it answers none. The words of the goal are not touched. */
export function setStatement(doc: Y.Doc, board: BoardRoots, card: string, statement: string | null): void {
  const map = board.cards.get(card);
  if (map) doc.transact(() => (statement ? map.set('statement', statement) : map.delete('statement')), ORIGIN.create);
}
