import { type Agreement, missingIn } from '@samtavlen/shared/board/agreements.ts';
import { type Board, everyCard } from '@samtavlen/shared/board/readBoard.ts';
import { type CoverageRow, notHeard } from '@samtavlen/shared/conduct/coverage.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';

/** What is not in place when a meeting is about to close; nothing of it stops the closing. */
export interface NotInPlace {
  agreements: Agreement[];
  noAgreements: boolean;
  /** Own an agreement and have given it no answer as it now reads: neither yes, nor talk, nor wait. */
  unanswered: PersonInRoom[];
  summaryEmpty: boolean;
  /** Have said nothing to the summary, though they are here or have a scribe. */
  silent: PersonInRoom[];
  /** Have taken part by a phone that is off now: it may hold something unsent. */
  away: PersonInRoom[];
  /** Were there, and were neither heard nor asked: column by column. */
  notHeard: ReturnType<typeof notHeard>;
}

/** Who has written or answered on a device of their own. */
function tookPart(board: Board): Set<string> {
  const cards = everyCard(board);
  const answers = board.agreements.flatMap(({ answers }) => Object.entries(answers));
  const own = [...answers, ...Object.entries(board.stances)].filter(([, given]) => given.scribe === null);
  return new Set([
    ...cards.filter((card) => card.scribe === null && !card.carried).map((card) => card.author),
    ...own.map(([id]) => id),
  ]);
}

const owesAnswer = ({ owners, answers }: Agreement, person: string): boolean =>
  owners.includes(person) && !answers[person]?.current;

export function whatIsMissing(
  board: Board,
  people: readonly PersonInRoom[],
  heard: readonly CoverageRow[],
): NotInPlace {
  const took = tookPart(board);
  const summaryEmpty = board.summary.every((line) => line.text.trim() === '');
  return {
    agreements: board.agreements.filter((agreement) => missingIn(agreement).length > 0),
    noAgreements: board.agreements.length === 0,
    unanswered: people.filter(({ id }) => board.agreements.some((one) => owesAnswer(one, id))),
    summaryEmpty,
    silent: summaryEmpty
      ? []
      : people.filter((person) => !person.out && (person.here || person.seat) && !board.stances[person.id]),
    away: people.filter((person) => took.has(person.id) && !person.seat && !person.here && !person.lead),
    notHeard: notHeard(heard),
  };
}

export const allInPlace = (missing: NotInPlace): boolean =>
  missing.agreements.length === 0 &&
  !missing.noAgreements &&
  missing.unanswered.length === 0 &&
  !missing.summaryEmpty &&
  missing.silent.length === 0 &&
  missing.away.length === 0 &&
  missing.notHeard.length === 0;
