import type { Card } from '@samtavlen/shared/board/cards.ts';
import type { Draft, Share } from '@samtavlen/shared/board/drafts.ts';
import type { Pictured } from '@samtavlen/shared/board/pictured.ts';
import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';

/** The three houses, and the column each one's things belong in. */
export const houses = ['concern', 'workingWell', 'wish'] as const satisfies ColumnId[];

export type House = (typeof houses)[number];

export const isHouse = (column: ColumnId): column is House => (houses as readonly ColumnId[]).includes(column);

/** Where a thing is: in the house, on the board, or taken back from it. */
export type Where = { at: 'home'; share: Share } | { at: 'board' } | { at: 'takenBack' };

/** One drawing or sentence of a child's, wherever it is now. */
export interface HouseItem extends Pictured {
  id: string;
  house: House;
  text: string;
  where: Where;
}

const fromCard = ({ id, column, text, drawing, photo }: Card, where: Where): HouseItem[] =>
  isHouse(column) ? [{ id, house: column, text, drawing, photo, where }] : [];

const fromDraft = ({ id, column, text, drawing, photo, share }: Draft): HouseItem[] =>
  isHouse(column) && share !== null ? [{ id, house: column, text, drawing, photo, where: { at: 'home', share } }] : [];

/** Everything of one child's: what is still in the houses first, then what stands on the board, then what was taken back. */
export function houseItems(child: string, drafts: readonly Draft[], board: Board): HouseItem[] {
  const own = (cards: readonly Card[]) => cards.filter(({ author }) => author === child);
  return [
    ...drafts.flatMap(fromDraft),
    ...board.columns.flatMap(({ cards }) => own(cards)).flatMap((card) => fromCard(card, { at: 'board' })),
    ...own(board.withdrawn.cards).flatMap((card) => fromCard(card, { at: 'takenBack' })),
  ];
}
