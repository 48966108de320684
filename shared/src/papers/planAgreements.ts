import { SIDE_LANES } from '../board/safetyGoals.ts';
import type { Goal, PlanAgreement } from '../family/planSchema.ts';
import { agreementLine, part, whenInWords } from './agreementParts.ts';
import { dayOfInstant, shortDayInWords } from './dayInWords.ts';
import type { PaperAgreement } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';

function historyLine({ at, status, sentence, by }: PlanAgreement['history'][number], { say, language }: PaperWords) {
  const day = shortDayInWords(dayOfInstant(at), language);
  const line = say('status.line', { day, status: say(`status.${status}`) });
  const withSentence = sentence ? say('status.sentence', { line, sentence }) : line;
  return by ? say('status.by', { line: withSentence, by }) : withSentence;
}

/** The words of the goal it belongs to; with whose it is, for a safety goal. */
function goalInWords(goals: readonly Goal[], id: string | null, { say }: PaperWords): string {
  const goal = goals.find((one) => one.id === id);
  if (!goal) return '';
  const side = goal.side && say(`lanes.${SIDE_LANES[goal.side]}`);
  return side ? say('agreement.goalCard', { side, text: goal.text }) : goal.text;
}

/** One agreement of the family plan: words as agreed at its meeting, then how it stands now. */
export function planAgreement(
  agreement: PlanAgreement,
  number: number,
  words: PaperWords,
  goals: readonly Goal[],
): PaperAgreement {
  const { say, language } = words;
  const owners = agreement.owners.map(({ name }) => name);
  const answers = agreement.owners.map(({ name, answer }) =>
    say('answer.line', { name, answer: say(`answer.${answer ?? 'none'}`) }),
  );
  const parts = [
    part('who', owners.join(', ') || say('agreement.noOwner'), words),
    part('when', whenInWords(agreement, words), words),
    part('sign', agreement.sign.trim() || say('agreement.noSign'), words),
    part('ifItFails', agreement.ifItFails.trim(), words),
    part('tell', agreement.tell.trim(), words),
    part('grant', agreement.needsGrant ? say('agreement.needsGrant') : '', words),
    part('goal', goalInWords(goals, agreement.goal, words), words),
    part('answersTo', agreement.answersTo, words),
    part('answers', answers.join('\n'), words),
    part('status', say(`status.${agreement.status}`), words),
    part('from', shortDayInWords(dayOfInstant(agreement.meetingAt), language), words),
    part('history', agreement.history.map((entry) => historyLine(entry, words)).join('\n'), words),
  ];
  const { boardAgreementId: id, meetingId: meeting, what, due } = agreement;
  return agreementLine({ id, meeting, number, what, owners, due, parts }, words);
}
