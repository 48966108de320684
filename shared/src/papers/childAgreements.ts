import { isBlank } from '../board/agreements.ts';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import { boardAgreement } from './boardAgreements.ts';
import { dayOfInstant } from './dayInWords.ts';
import { nextOf, shortFacts } from './meetingFacts.ts';
import type { Block, Paper, PaperAgreement } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { namesOf } from './people.ts';

/** What a child asks of an agreement: who does it, and when. How it is answered and checked is for the other papers. */
const ASKED: readonly PaperAgreement['parts'][number]['part'][] = ['who', 'when'];

function agreementBlocks(closed: ClosedBoard, words: PaperWords): Block[] {
  const name = namesOf(closed.people, words);
  const agreements = closed.board.agreements
    .filter((agreement) => !isBlank(agreement))
    .map((agreement, index) => boardAgreement(agreement, index + 1, { closed, name }, words))
    .map((agreement) => ({ ...agreement, parts: agreement.parts.filter(({ part }) => ASKED.includes(part)) }));
  if (agreements.length === 0) return [{ kind: 'paragraph', text: words.say('agreement.none') }];
  return [{ kind: 'agreements', agreements, pictograms: true }];
}

/** "Det, vi har aftalt": the same agreements in few words and small pictures, for a child's wall or drawer. */
export function childAgreements(closed: ClosedBoard, words: PaperWords): Paper {
  const { say, language } = words;
  return {
    paper: 'childAgreements',
    version: 1,
    language,
    title: say('childAgreements.title'),
    letters: 'large',
    day: dayOfInstant(closed.meeting.startsAt),
    asOf: closed.closedAt,
    facts: shortFacts(closed, words),
    next: nextOf(closed),
    blocks: agreementBlocks(closed, words),
    leftOut: [say('childAgreements.leftOut')],
  };
}
