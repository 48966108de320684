import type { Board } from './readBoard.ts';
import type { BoardRoots } from './roots.ts';
import { readScaleKey } from './scales.ts';

/**
 * Takes what was withdrawn off the board for good, with all that lay beside it: nobody can put it back any more. Folding
 * the log afterwards takes the words out of the files too.
 */
export function purgeGone(board: BoardRoots): void {
  const { cards, agreements, wordings, groups, realityChecks, stances, scales, dangerStatements, dangerWordings } =
    board;
  for (const root of [cards, agreements, wordings, groups, realityChecks, dangerStatements])
    for (const [id, map] of [...root.entries()]) if (map.get('gone') !== undefined) root.delete(id);
  for (const root of [wordings, realityChecks])
    for (const [id, map] of [...root.entries()]) if (!cards.has(String(map.get('card')))) root.delete(id);
  for (const [id, map] of [...dangerWordings.entries()])
    if (!dangerStatements.has(String(map.get('statement')))) dangerWordings.delete(id);
  for (const key of [...stances.keys()]) {
    const [kind, card = ''] = key.split(':');
    if (kind === 'card' && !cards.has(card)) stances.delete(key);
  }
  for (const key of [...scales.keys()]) {
    const about = readScaleKey(key.split(':')[0])?.about;
    if (about !== undefined && !cards.has(about)) scales.delete(key);
  }
}

/** How much was withdrawn, as the record keeps it when the meeting closes: what it said is not in it. */
export const wordless = ({ cards, agreements }: Board['withdrawn']): Board['withdrawn'] => ({
  cards: cards.map((card) => ({ ...card, text: '', facts: {}, parked: null, interpreted: null })),
  agreements: agreements.map((agreement) => ({
    ...agreement,
    ...{ body: [], what: '', sign: '', ifItFails: '', tell: '', answers: {} },
  })),
});
