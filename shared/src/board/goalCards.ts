import type { Template } from '../templates/Template.ts';
import type { Card } from './cards.ts';
import type { Board } from './readBoard.ts';
import { safetyGoals } from './safetyGoals.ts';

/** What a `goal` scale can be asked about (domain.md 3.8): safety goals where the board has lanes for them, else wishes. */
export function goalCards({ columns }: Pick<Board, 'columns'>, { lanes }: Pick<Template, 'lanes'>): Card[] {
  const goals = lanes.wish
    ? safetyGoals(columns)
    : columns.filter(({ id }) => id === 'wish').flatMap(({ cards }) => cards);
  return goals.filter(({ text }) => text.trim() !== '');
}
