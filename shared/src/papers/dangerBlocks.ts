import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { Card } from '../board/cards.ts';
import type { DangerStatement, DangerText, DangerWording, Recognition } from '../board/dangerStatements.ts';
import { safetyGoals } from '../board/safetyGoals.ts';
import type { Block } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { inSeatOrder } from './people.ts';

type Name = (participant: string) => string;

const lines = (text: DangerText, { say }: PaperWords): string[] =>
  (['who', 'about', 'mayHappen'] as const).map((part) => `${say(`safety.danger.short.${part}`)}: ${text[part]}`);

/** A wording that stood before, so that nobody has to wonder what was changed. */
const formerItem = (wording: DangerWording, name: Name, words: PaperWords): string =>
  [words.say('safety.danger.paper.before', { name: name(wording.voice ?? wording.by) }), ...lines(wording, words)].join(
    '\n',
  );

function answerItem(person: string, answer: Recognition, name: Name, { say }: PaperWords): string {
  const is = answer.current ? say(`safety.danger.is.${answer.answer}`) : say('safety.danger.paper.changed');
  const said = answer.current && answer.words ? ` »${answer.words}«` : '';
  const scribe = answer.scribe ? ` (${say('safety.danger.scribed', { scribe: name(answer.scribe) })})` : '';
  return `${name(person)}: ${is}${said}${scribe}`;
}

/** "Familiens mål: … Skal ses: tre måneder i træk" */
function goalItem({ lane, text, facts }: Card, { say }: PaperWords): string {
  const goal = lane ? `${say(`lanes.${lane}`)}: ${text}` : text;
  return facts.proof ? `${goal}\n${say('safety.facts.short.proof')}: ${facts.proof}` : goal;
}

function statementBlocks(
  statement: DangerStatement,
  number: number,
  closed: ClosedBoard,
  name: Name,
  words: PaperWords,
): Block[] {
  const answered = inSeatOrder(Object.keys(statement.answers), closed.people);
  const answers = answered.flatMap((person) => {
    const answer = statement.answers[person];
    return answer ? [answerItem(person, answer, name, words)] : [];
  });
  const goals = safetyGoals(closed.board.columns)
    .filter((goal) => goal.statement === statement.id)
    .map((goal) => goalItem(goal, words));
  const former = statement.wordings.slice(0, -1).map((wording) => formerItem(wording, name, words));
  return [
    { kind: 'heading', level: 3, text: words.say('safety.danger.paper.numbered', { number }) },
    { kind: 'list', items: [...lines(statement.now, words), ...goals, ...answers, ...former] },
  ];
}

/** Fareudsagn as the family left them: the words, what each said to them, and how they were put before. */
export function dangerBlocks(closed: ClosedBoard, name: Name, words: PaperWords): Block[] {
  const statements = closed.board.dangerStatements;
  if (statements.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.say('safety.danger.title') },
    ...statements.flatMap((statement, at) => statementBlocks(statement, at + 1, closed, name, words)),
  ];
}
