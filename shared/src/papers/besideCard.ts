import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { Card } from '../board/cards.ts';
import { groupOf } from '../board/groups.ts';
import { danishOf } from '../board/interpreting.ts';
import type { RealityCheck } from '../board/realityChecks.ts';
import { dayInWords, dayOfInstant } from './dayInWords.ts';
import type { PaperWords } from './paperWords.ts';
import { inSeatOrder } from './people.ts';

/** Where a paper takes its cards from. */
export interface CardsOf {
  closed: ClosedBoard;
  name: (participant: string) => string;
}

/** People's stances as they sat, each with the name and the own sentence; never a number (P6). */
function stanceLines(card: Card, { closed, name }: CardsOf, { say }: PaperWords): string[] {
  const given = closed.board.cardStances[card.id] ?? {};
  return inSeatOrder(Object.keys(given), closed.people).flatMap((person) => {
    const said = given[person];
    if (!said) return [];
    const line = say('beside.stance', { name: name(person), stance: say(`beside.${said.stance}`) });
    const withWords = said.words ? say('answer.words', { line, words: said.words }) : line;
    return [said.scribe === null ? withWords : say('answer.scribe', { line: withWords, scribe: name(said.scribe) })];
  });
}

function checkLines(card: Card, check: RealityCheck, { name }: CardsOf, { say }: PaperWords): string[] {
  const { note, by, answer, decision } = check;
  const lines = [say('beside.check', { name: name(by), note })];
  if (answer) lines.push(say('beside.answer', { name: name(card.author), words: answer.words }));
  if (decision) {
    const line = say('beside.decision', { decision: say(`beside.decisions.${decision.decision}`) });
    lines.push(decision.words ? say('answer.words', { line, words: decision.words }) : line);
  }
  return lines;
}

/** The Danish of a card in another language, with the name of whoever said it. */
function danishLines(card: Card, { name }: CardsOf, { say }: PaperWords): string[] {
  const said = danishOf(card);
  if (!said) return [];
  const line = say('beside.interpreted', { name: name(said.by), danish: said.danish });
  return [said.scribe === null ? line : say('answer.scribe', { line, scribe: name(said.scribe) })];
}

/** Everything that stands beside a card and is not its own words: a line each. */
export function besideCard(card: Card, from: CardsOf, words: PaperWords): string[] {
  const { groups, realityChecks } = from.closed.board;
  const group = groupOf(groups, card);
  const parked = card.parked;
  const { say, language } = words;
  return [
    ...(card.carried ? [say('beside.carried', { day: dayInWords(dayOfInstant(card.carried.at), language) })] : []),
    ...danishLines(card, from, words),
    ...(group ? [say('beside.group', { title: group.title })] : []),
    ...(parked ? [say('beside.parked', { name: from.name(parked.by), why: parked.why })] : []),
    ...(parked?.next ? [say('beside.next')] : []),
    ...stanceLines(card, from, words),
    ...realityChecks.filter((check) => check.card === card.id).flatMap((check) => checkLines(card, check, from, words)),
  ];
}
