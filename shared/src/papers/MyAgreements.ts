import { type Agreement, type AnswerWord, isAgreed } from '../board/agreements.ts';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { Day } from '../meeting/day.ts';
import type { Participant } from '../meeting/Participant.ts';
import { inSeatOrder } from './people.ts';

export interface MyAgreement {
  id: string;
  what: string;
  /** Names. */
  owners: string[];
  due: Day | null;
  sign: string;
  ifItFails: string;
  standing: boolean;
  /** The asker's own answer to the words as they stand. */
  answer: AnswerWord | null;
  agreed: boolean;
}

/** `GET /api/meetings/:id/my-agreements`: what a phone shows its owner when the meeting has closed. */
export interface MyAgreements {
  meeting: { purpose: string; startsAt: string };
  agreements: MyAgreement[];
  /** When everyone meets again; null when that was not said. */
  next: Day | null;
}

function mine(agreement: Agreement, participant: string, people: readonly Participant[]): MyAgreement {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const { id, what, owners, due, sign, ifItFails, standing } = agreement;
  const given = agreement.answers[participant];
  return {
    id,
    what,
    owners: inSeatOrder(owners, people).map((owner) => names.get(owner) ?? ''),
    due,
    sign,
    ifItFails,
    standing,
    answer: given?.current ? given.answer : null,
    agreed: isAgreed(agreement),
  };
}

/** The agreements one participant owns, as plain data, in the order of the board. */
export function myAgreements({ meeting, people, board, next }: ClosedBoard, participant: string): MyAgreements {
  const owned = board.agreements.filter(({ owners }) => owners.includes(participant));
  return {
    meeting: { purpose: meeting.purpose, startsAt: meeting.startsAt },
    agreements: owned.map((agreement) => mine(agreement, participant, people)),
    next: next?.day ?? null,
  };
}
