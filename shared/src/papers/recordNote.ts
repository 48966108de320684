import { isBlank } from '../board/agreements.ts';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { LaneId } from '../columns/lanes.ts';
import { byLane, lanesOf } from '../templates/lanesOf.ts';
import { templates } from '../templates/templates.ts';
import { absenceBlocks } from './absenceBlocks.ts';
import { boardAgreement } from './boardAgreements.ts';
import { cardBlocks } from './boardCards.ts';
import { type CaseFile, untold } from './CaseFile.ts';
import { coordinatorFacts } from './coordinatorFacts.ts';
import { dangerBlocks } from './dangerBlocks.ts';
import { dayOfInstant } from './dayInWords.ts';
import { meetingFacts, nextOf } from './meetingFacts.ts';
import type { Block, Paper } from './Paper.ts';
import type { PaperWords } from './paperWords.ts';
import { namesOf, peopleTable } from './people.ts';
import { scaleBlocks } from './scaleBlocks.ts';
import { summaryBlocks } from './summaryBlocks.ts';

type Name = (participant: string) => string;

function agreementBlocks(closed: ClosedBoard, name: Name, words: PaperWords): Block[] {
  const agreements = closed.board.agreements.filter((agreement) => !isBlank(agreement));
  if (agreements.length === 0) return [{ kind: 'paragraph', text: words.say('agreement.none') }];
  const set = agreements.map((agreement, index) => boardAgreement(agreement, index + 1, { closed, name }, words));
  return [
    { kind: 'notice', text: words.say('agreement.note') },
    { kind: 'agreements', agreements: set },
  ];
}

/** A divided column: each lane that holds something under its title, and the agreements in theirs. */
function laneBlocks(
  column: ClosedBoard['board']['columns'][number],
  closed: ClosedBoard,
  name: Name,
  words: PaperWords,
): Block[] {
  const template = templates[closed.meeting.template];
  const holdsAgreements = (lane: LaneId | null) =>
    template.agreementsIn === column.id && template.agreementsLane === lane;
  return byLane(template, column.id, column.cards).flatMap(({ lane, cards }): Block[] => {
    const blocks: Block[] = [
      ...(lane ? [{ kind: 'heading' as const, level: 3 as const, text: words.say(`lanes.${lane}`) }] : []),
      ...(holdsAgreements(lane) && cards.length === 0
        ? []
        : cardBlocks({ id: column.id, cards }, { closed, name }, words)),
    ];
    return holdsAgreements(lane) ? [...blocks, ...agreementBlocks(closed, name, words)] : blocks;
  });
}

/** One column with its cards; where the template keeps the agreements, these follow. */
function columnBlocks(
  column: ClosedBoard['board']['columns'][number],
  closed: ClosedBoard,
  name: Name,
  words: PaperWords,
) {
  const { template } = closed.meeting;
  const { say } = words;
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: say(`columns.${template}.${column.id}`) }];
  if (lanesOf(templates[template], column.id).length > 0)
    return [...blocks, ...laneBlocks(column, closed, name, words)];
  if (column.id !== 'agreement' || column.cards.length > 0) blocks.push(...cardBlocks(column, { closed, name }, words));
  if (column.id !== templates[template].agreementsIn) return blocks;
  if (column.id !== 'agreement') blocks.push({ kind: 'heading', level: 3, text: say(`columns.${template}.agreement`) });
  return [...blocks, ...agreementBlocks(closed, name, words)];
}

/** What the meeting set aside: each card in its own words, with who set it aside and why. */
function parkedBlocks(closed: ClosedBoard, name: Name, words: PaperWords): Block[] {
  const aside = [...closed.board.parked, ...closed.board.late];
  if (aside.length === 0) return [];
  const heading: Block = { kind: 'heading', level: 2, text: words.say('recordNote.parked') };
  return [heading, ...aside.flatMap((card) => cardBlocks({ id: card.column, cards: [card] }, { closed, name }, words))];
}

function leftOut({ board }: ClosedBoard, { protectedAddress }: CaseFile, { say }: PaperWords): string[] {
  const { cards, agreements } = board.withdrawn;
  const blank = board.agreements.filter(isBlank).length;
  return [
    ...(cards.length ? [say('leftOut.withdrawnCards', { count: cards.length })] : []),
    ...(agreements.length ? [say('leftOut.withdrawnAgreements', { count: agreements.length })] : []),
    ...(blank ? [say('leftOut.blankAgreements', { count: blank })] : []),
    say('leftOut.drafts'),
    ...(protectedAddress ? [say('leftOut.places')] : []),
  ];
}

/** The facts of the meeting, and why the next one is later than the cadence says. */
const noteFacts = (closed: ClosedBoard, words: PaperWords) => [
  ...meetingFacts(closed, words),
  ...coordinatorFacts(closed, words),
  ...(closed.next?.why ? [{ name: words.say('meeting.nextWhy'), text: closed.next.why }] : []),
];

/** Mødenotat: the whole meeting for the case file, in the order of the board. */
export function recordNote(closed: ClosedBoard, words: PaperWords, caseFile: CaseFile = untold): Paper {
  const { say, language } = words;
  const { reference, absences } = caseFile;
  const name = namesOf(closed.people, words);
  return {
    paper: 'recordNote',
    version: 1,
    language,
    title: say('recordNote.title'),
    letters: 'normal',
    day: dayOfInstant(closed.meeting.startsAt),
    asOf: closed.closedAt,
    facts: [...(reference ? [{ name: say('meeting.family'), text: reference }] : []), ...noteFacts(closed, words)],
    next: nextOf(closed),
    blocks: [
      { kind: 'heading', level: 2, text: say('recordNote.people') },
      peopleTable(closed.people, words, absences),
      { kind: 'notice', text: say('recordNote.ownWords') },
      ...closed.board.columns.flatMap((column) => columnBlocks(column, closed, name, words)),
      ...dangerBlocks(closed, name, words),
      ...parkedBlocks(closed, name, words),
      ...scaleBlocks(closed, name, words),
      ...summaryBlocks(closed, name, words),
      ...absenceBlocks(closed, absences, name, words),
    ],
    leftOut: leftOut(closed, caseFile, words),
  };
}
