import type { Agreement } from '@samtavlen/shared/board/agreements.ts';
import { useDayWords } from '../agreements/useDayWords.ts';
import { inTableOrder } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { useNaming } from '../participants/useNaming.ts';

/** One line of the card: what, who and when, in words. */
export interface CardLine {
  id: string;
  what: string;
  who: string;
  when: string;
}

export interface LeavingCardText {
  name: string;
  purpose: string;
  /** Their own agreements first. */
  lines: CardLine[];
  /** Agreements that still wait for this person's answer, in words. */
  waiting: string[];
}

const waitsFor = (person: string) => (agreement: Agreement) =>
  agreement.owners.includes(person) && agreement.answers[person]?.current !== true;

/** What is agreed so far, as someone who goes before the others takes it home. */
export function useLeavingCard(person: string): LeavingCardText {
  const { board, people, view } = useMeetingBoard();
  const naming = useNaming(people);
  const day = useDayWords();
  const agreed = board.agreements.filter(({ what }) => what.trim() !== '');
  const mine = ({ owners }: Agreement) => owners.includes(person);
  const ordered = [...agreed.filter(mine), ...agreed.filter((one) => !mine(one))];
  return {
    name: naming.short(person),
    purpose: view.meeting.purpose,
    lines: ordered.map(({ id, what, owners, due }) => ({
      id,
      what,
      who: naming.list(inTableOrder(people, owners).map(naming.short)),
      when: due ? day(due) : '',
    })),
    waiting: agreed.filter(waitsFor(person)).map(({ what }) => what),
  };
}
