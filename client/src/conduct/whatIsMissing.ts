import { type Agreement, missingIn } from '@samtavlen/shared/board/agreements.ts';
import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';

/** What is not in place when a meeting is about to close; nothing of it stops the closing. */
export interface NotInPlace {
  agreements: Agreement[];
  noAgreements: boolean;
  summaryEmpty: boolean;
  /** Have said nothing to the summary, though they are here or have a scribe. */
  silent: PersonInRoom[];
  /** Were in the room by a phone that is off now: it may hold something unsent. */
  away: PersonInRoom[];
}

export function whatIsMissing(board: Board, people: readonly PersonInRoom[]): NotInPlace {
  const summaryEmpty = board.summary.every((line) => line.text.trim() === '');
  return {
    agreements: board.agreements.filter((agreement) => missingIn(agreement).length > 0),
    noAgreements: board.agreements.length === 0,
    summaryEmpty,
    silent: summaryEmpty
      ? []
      : people.filter((person) => !person.out && (person.here || person.seat) && !board.stances[person.id]),
    away: people.filter((person) => !person.seat && !person.here && !person.out && !person.lead),
  };
}

export const allInPlace = (missing: NotInPlace): boolean =>
  missing.agreements.length === 0 &&
  !missing.noAgreements &&
  !missing.summaryEmpty &&
  missing.silent.length === 0 &&
  missing.away.length === 0;
