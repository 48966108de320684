import { type Agreement, isAgreed, missingIn } from '../board/agreements.ts';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import { type Board, everyCard } from '../board/readBoard.ts';
import { safetyGoals } from '../board/safetyGoals.ts';
import { type AgreementPart, agreementLine, part, whenInWords } from './agreementParts.ts';
import type { PaperAgreement } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { inSeatOrder } from './people.ts';

type Name = (participant: string) => string;

function answerLine(agreement: Agreement, owner: string, name: Name, { say }: PaperWords): string {
  const given = agreement.answers[owner];
  const word = given === undefined ? 'none' : given.current ? given.answer : 'changed';
  const line = say('answer.line', { name: name(owner), answer: say(`answer.${word}`) });
  const withWords = given?.current && given.words ? say('answer.words', { line, words: given.words }) : line;
  const scribe = given?.current ? given.scribe : null;
  return scribe !== null && scribe !== owner
    ? say('answer.scribe', { line: withWords, scribe: name(scribe) })
    : withWords;
}

function statusLine(agreement: Agreement, { say }: PaperWords): string {
  if (isAgreed(agreement)) return say('status.agreed');
  const what = missingIn(agreement)
    .map((missing) => say(`missing.${missing}`))
    .join(', ');
  return say('agreement.missing', { status: say('status.proposed'), what });
}

/** The worry or wish it answers, in its own words and with its author; empty when there is none. */
export function answersTo({ from }: Agreement, board: Board, name: Name, { say }: PaperWords): string {
  const card = everyCard(board).find(({ id, gone }) => id === from && !gone);
  return card ? say('agreement.answersCard', { text: card.text, name: card.carried?.name || name(card.author) }) : '';
}

/** The safety goal it belongs to: whose it is, and its words; empty when it belongs to none. */
function goalLine({ from }: Agreement, board: Board, { say }: PaperWords): string {
  const goal = safetyGoals(board.columns).find(({ id }) => id === from);
  return goal?.lane ? say('agreement.goalCard', { side: say(`lanes.${goal.lane}`), text: goal.text }) : '';
}

/** Where a paper takes its agreements from, and whose answers it may show. */
export interface AgreementsOf {
  closed: ClosedBoard;
  name: Name;
  /** Only this owner's answer is shown; everyone's when left out. */
  answersOf?: string;
}

/** One agreement of a closed board, numbered as it stands there (from 1). */
export function boardAgreement(
  agreement: Agreement,
  number: number,
  { closed, name, answersOf }: AgreementsOf,
  words: PaperWords,
): PaperAgreement {
  const { say } = words;
  const seated = inSeatOrder(agreement.owners, closed.people);
  const owners = seated.map(name);
  const answering = seated.filter((owner) => answersOf === undefined || owner === answersOf);
  const answers = answering.map((owner) => answerLine(agreement, owner, name, words)).join('\n');
  const goal = goalLine(agreement, closed.board, words);
  const parts: AgreementPart[] = [
    part('who', owners.join(', ') || say('agreement.noOwner'), words),
    part('when', whenInWords(agreement, words), words),
    part('sign', agreement.sign.trim() || say('agreement.noSign'), words),
    part('ifItFails', agreement.ifItFails.trim(), words),
    part('tell', agreement.tell.trim(), words),
    part('grant', agreement.needsGrant ? say('agreement.needsGrant') : '', words),
    part('goal', goal, words),
    part('answersTo', goal ? '' : answersTo(agreement, closed.board, name, words), words),
    part('answers', answers, words),
    part('status', statusLine(agreement, words), words),
  ];
  return agreementLine(
    { id: agreement.id, meeting: closed.meeting.id, number, what: agreement.what, owners, due: agreement.due, parts },
    words,
  );
}
