import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import { richTextAsPlain } from '@samtavlen/shared/board/richText.ts';

function wordsOf(board: Board, me: string): string[] {
  const cards = [...board.columns.flatMap(({ cards }) => cards), ...board.withdrawn.cards];
  const own = cards.filter(({ author, scribe }) => author === me || scribe === me).map(({ text }) => text);
  const agreements = board.agreements.flatMap(({ what, sign, ifItFails, answers }) => [
    what,
    sign,
    ifItFails,
    answers[me]?.words ?? '',
  ]);
  return [...own, ...agreements, richTextAsPlain(board.summary), board.stances[me]?.words ?? ''];
}

/** Words this person had on the screen and the server's board does not have: they are shown for copying, never dropped. */
export function unsentWords(before: Board, after: Board, me: string): string[] {
  const kept = new Set(wordsOf(after, me));
  return [...new Set(wordsOf(before, me))].filter((text) => text.trim() !== '' && !kept.has(text));
}
