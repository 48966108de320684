import type { PlanAgreement } from '../family/planSchema.ts';
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

/** One agreement of the family plan: words as agreed at its meeting, then how it stands now. */
export function planAgreement(agreement: PlanAgreement, number: number, words: PaperWords): PaperAgreement {
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
    part('answersTo', agreement.answersTo, words),
    part('answers', answers.join('\n'), words),
    part('status', say(`status.${agreement.status}`), words),
    part('from', shortDayInWords(dayOfInstant(agreement.meetingAt), language), words),
    part('history', agreement.history.map((entry) => historyLine(entry, words)).join('\n'), words),
  ];
  const { boardAgreementId: id, meetingId: meeting, what, due } = agreement;
  return agreementLine({ id, meeting, number, what, owners, due, parts }, words);
}
