import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { Absence } from '../meeting/absenceSchema.ts';
import { boardAgreement } from './boardAgreements.ts';
import { dayOfInstant } from './dayInWords.ts';
import { nextOf, shortFacts } from './meetingFacts.ts';
import { forChild, isChild } from './ownAgreements.ts';
import type { Block, Paper, PaperAgreement } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { numberedAgreements } from './partFor.ts';
import { namesOf } from './people.ts';

/** The others' own words: a worry that an agreement answers is theirs, and stays at the meeting. */
const OTHERS_WORDS: readonly PaperAgreement['parts'][number]['part'][] = ['answersTo'];

const withoutOthersWords = (agreement: PaperAgreement): PaperAgreement => ({
  ...agreement,
  parts: agreement.parts.filter(({ part }) => !OTHERS_WORDS.includes(part)),
});

function agreementBlocks(closed: ClosedBoard, { participant, parts }: Absence, words: PaperWords): Block[] {
  const from = { closed, name: namesOf(closed.people, words), answersOf: participant };
  const agreements = numberedAgreements(closed)
    .filter(({ agreement }) => parts.includes(agreement.id))
    .map(({ agreement, number }) => withoutOthersWords(boardAgreement(agreement, number, from, words)));
  if (agreements.length === 0) return [{ kind: 'paragraph', text: words.say('forTheAbsent.none') }];
  return [
    { kind: 'heading', level: 2, text: words.say('forTheAbsent.heading') },
    { kind: 'agreements', agreements: isChild(closed, participant) ? agreements.map(forChild) : agreements },
  ];
}

/** What someone who was not there is told: the agreements that concern them, and nothing of the others' words. */
export function forTheAbsent(closed: ClosedBoard, absence: Absence, words: PaperWords): Paper {
  const { say, language } = words;
  const others = numberedAgreements(closed).filter(({ agreement }) => !absence.parts.includes(agreement.id)).length;
  return {
    paper: 'forTheAbsent',
    version: 1,
    language,
    title: say('forTheAbsent.titleFor', { name: namesOf(closed.people, words)(absence.participant) }),
    letters: isChild(closed, absence.participant) ? 'large' : 'normal',
    day: dayOfInstant(closed.meeting.startsAt),
    asOf: closed.closedAt,
    facts: shortFacts(closed, words),
    next: nextOf(closed),
    blocks: [{ kind: 'paragraph', text: say('forTheAbsent.why') }, ...agreementBlocks(closed, absence, words)],
    leftOut: [
      ...(others ? [say('forTheAbsent.leftOutOthers', { count: others })] : []),
      say('ownAgreements.leftOutAnswers'),
      say('forTheAbsent.leftOutBoard'),
    ],
  };
}
