import type { Board } from './readBoard.ts';
import type { BoardRoots } from './roots.ts';

/**
 * Takes what was withdrawn off the board for good, with the wordings beside it: nobody can put it back any more. Folding
 * the log afterwards takes the words out of the files too.
 */
export function purgeGone({ cards, agreements, wordings }: BoardRoots): void {
  for (const root of [cards, agreements, wordings])
    for (const [id, map] of [...root.entries()]) if (map.get('gone') !== undefined) root.delete(id);
  for (const [id, map] of [...wordings.entries()]) if (!cards.has(String(map.get('card')))) wordings.delete(id);
}

/** The board as it is kept when the meeting closes: how much was withdrawn stands in the record, its words do not. */
export const withoutGoneWords = (board: Board): Board => ({
  ...board,
  withdrawn: {
    cards: board.withdrawn.cards.map((card) => ({ ...card, text: '' })),
    agreements: board.withdrawn.agreements.map((agreement) => ({
      ...agreement,
      ...{ body: [], what: '', sign: '', ifItFails: '', answers: {} },
    })),
  },
  wordings: board.wordings.filter(({ card }) => !board.withdrawn.cards.some(({ id }) => id === card)),
});
