import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import { richTextAsPlain } from '@samtavlen/shared/board/richText.ts';

/** What one said to something: for oneself, or for a seat one writes for. */
function saidBy(me: string, said: Record<string, { words: string; scribe: string | null }>): string[] {
  return Object.entries(said)
    .filter(([person, { scribe }]) => person === me || scribe === me)
    .map(([, { words }]) => words);
}

function wordsOf(board: Board, me: string): string[] {
  const cards = [...board.columns.flatMap(({ cards }) => cards), ...board.withdrawn.cards];
  const own = cards.filter(({ author, scribe }) => author === me || scribe === me).map(({ text }) => text);
  const agreements = [...board.agreements, ...board.withdrawn.agreements].flatMap(
    ({ what, sign, ifItFails, answers }) => [what, sign, ifItFails, ...saidBy(me, answers)],
  );
  return [...own, ...agreements, richTextAsPlain(board.summary), ...saidBy(me, board.stances)];
}

/**
 * Words this person had on the screen and the server's board does not have: they are shown for copying, never dropped.
 * @param after null when the server's board is not shown to this device any more
 */
export function unsentWords(before: Board, after: Board | null, me: string): string[] {
  const kept = new Set(after ? wordsOf(after, me) : []);
  return [...new Set(wordsOf(before, me))].filter((text) => text.trim() !== '' && !kept.has(text));
}
