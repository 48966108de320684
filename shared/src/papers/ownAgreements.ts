import { isBlank } from '../board/agreements.ts';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import { audienceOf } from '../meeting/roles.ts';
import { boardAgreement } from './boardAgreements.ts';
import { dayOfInstant } from './dayInWords.ts';
import { nextOf, shortFacts } from './meetingFacts.ts';
import type { Block, Paper, PaperAgreement } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { namesOf } from './people.ts';

/** What a child asks of an agreement; large letters leave no room for more on one page. */
const CHILD_ASKS: readonly PaperAgreement['parts'][number]['part'][] = ['who', 'when', 'sign'];

export const isChild = ({ people }: ClosedBoard, participant: string): boolean => {
  const owner = people.find(({ id }) => id === participant);
  return owner !== undefined && audienceOf(owner.role) === 'child';
};

/** An agreement in what a child asks of it. */
export const forChild = (agreement: PaperAgreement): PaperAgreement => ({
  ...agreement,
  parts: agreement.parts.filter(({ part }) => CHILD_ASKS.includes(part)),
});

function agreementBlocks(closed: ClosedBoard, participant: string, words: PaperWords): Block[] {
  const { say } = words;
  const from = { closed, name: namesOf(closed.people, words), answersOf: participant };
  const agreements = closed.board.agreements
    .filter((agreement) => !isBlank(agreement))
    .map((agreement, index) => ({ agreement, number: index + 1 }))
    .filter(({ agreement }) => agreement.owners.includes(participant))
    .map(({ agreement, number }) => boardAgreement(agreement, number, from, words));
  if (agreements.length === 0) return [{ kind: 'paragraph', text: say('ownAgreements.none') }];
  return [
    { kind: 'heading', level: 2, text: say('ownAgreements.heading') },
    { kind: 'notice', text: say('agreement.note') },
    { kind: 'agreements', agreements: isChild(closed, participant) ? agreements.map(forChild) : agreements },
  ];
}

/** What one person takes home: the agreements they own, numbered as on the board, and nothing of the others'. */
export function ownAgreements(closed: ClosedBoard, participant: string, words: PaperWords): Paper {
  const { say, language } = words;
  const others = closed.board.agreements.filter(
    (agreement) => !isBlank(agreement) && !agreement.owners.includes(participant),
  ).length;
  return {
    paper: 'ownAgreements',
    version: 1,
    language,
    title: say('ownAgreements.titleFor', { name: namesOf(closed.people, words)(participant) }),
    letters: isChild(closed, participant) ? 'large' : 'normal',
    day: dayOfInstant(closed.meeting.startsAt),
    asOf: closed.closedAt,
    facts: shortFacts(closed, words),
    next: nextOf(closed),
    blocks: agreementBlocks(closed, participant, words),
    leftOut: [
      ...(others ? [say('ownAgreements.leftOutOthers', { count: others })] : []),
      say('ownAgreements.leftOutAnswers'),
      say('ownAgreements.leftOutBoard'),
    ],
  };
}
