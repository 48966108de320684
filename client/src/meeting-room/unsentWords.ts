import { type Board, everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { richTextAsPlain } from '@samtavlen/shared/board/richText.ts';

/** What one said to something: for oneself, or for a seat one writes for. */
function saidBy(me: string, said: Record<string, { words: string; scribe: string | null }>): string[] {
  return Object.entries(said)
    .filter(([person, { scribe }]) => person === me || scribe === me)
    .map(([, { words }]) => words);
}

/** What one wrote beside cards: what one says to them, why one is parked, whether a wish can be done. */
function besideCards(board: Board, me: string): string[] {
  const stances = Object.values(board.cardStances).flatMap((said) => saidBy(me, said));
  const reasons = board.parked.flatMap(({ parked }) => (parked?.by === me ? [parked.why] : []));
  const checks = board.realityChecks.flatMap(({ by, note, answer, decision }) => [
    ...(by === me ? [note] : []),
    ...(answer ? [answer.words] : []),
    ...(decision?.by === me ? [decision.words] : []),
  ]);
  return [...stances, ...reasons, ...checks];
}

function wordsOf(board: Board, me: string): string[] {
  const cards = everyCard(board);
  const own = cards.filter(({ author, scribe }) => author === me || scribe === me).map(({ text }) => text);
  const agreements = [...board.agreements, ...board.withdrawn.agreements].flatMap(
    ({ what, sign, ifItFails, tell, answers }) => [what, sign, ifItFails, tell, ...saidBy(me, answers)],
  );
  return [
    ...own,
    ...agreements,
    richTextAsPlain(board.summary),
    ...saidBy(me, board.stances),
    ...besideCards(board, me),
  ];
}

/**
 * Words this person had on the screen and the server's board does not have: they are shown for copying, never dropped.
 * @param after null when the server's board is not shown to this device any more
 */
export function unsentWords(before: Board, after: Board | null, me: string): string[] {
  const kept = new Set(after ? wordsOf(after, me) : []);
  return [...new Set(wordsOf(before, me))].filter((text) => text.trim() !== '' && !kept.has(text));
}
