import { type Agreement, isBlank } from '../board/agreements.ts';
import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { Participant } from '../meeting/Participant.ts';

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('da').match(/[\p{L}\p{N}]+/gu) ?? [];

/** True when "Skal vide det" says the person's first name. */
function isNamed({ tell }: Agreement, { name }: Participant): boolean {
  const [first] = wordsOf(name);
  return first !== undefined && wordsOf(tell).includes(first);
}

/** The agreements of a closed board that are written down, with their numbers as on the board (from 1). */
export const numberedAgreements = ({ board }: ClosedBoard): { agreement: Agreement; number: number }[] =>
  board.agreements
    .filter((agreement) => !isBlank(agreement))
    .map((agreement, index) => ({ agreement, number: index + 1 }));

/** What of the meeting concerns one person: the agreements they own, and those they must be told of. @returns their ids */
export const partFor = (closed: ClosedBoard, person: Participant): string[] =>
  numberedAgreements(closed)
    .filter(({ agreement }) => agreement.owners.includes(person.id) || isNamed(agreement, person))
    .map(({ agreement }) => agreement.id);
