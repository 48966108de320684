import type { OwnNumber } from '../conduct/OwnNumber.ts';
import { dayInDenmark } from '../meeting/day.ts';
import type { PlanScale } from './planSchema.ts';

/**
 * What each at the table answered at earlier meetings, the earliest first. Only who is known from the family's list or by
 * an account is the same person again: a name alone may be another's.
 * @param people participants with the id they are known by; null when they are not
 */
export function ownNumbers(
  scales: readonly PlanScale[],
  people: readonly { id: string; knownAs: string | null }[],
  meeting: string,
): Map<string, OwnNumber[]> {
  const earlier = scales.filter(({ meetingId }) => meetingId !== meeting);
  const numbersOf = (knownAs: string): OwnNumber[] =>
    earlier.flatMap(({ scale, about, meetingAt, answers }) =>
      answers
        .filter(({ person }) => person === knownAs)
        .map(({ value, face }) => ({
          ...{ scale, day: dayInDenmark(Date.parse(meetingAt)), value, face },
          ...(about && { about: { card: about.card, text: about.text } }),
        })),
    );
  return new Map(people.map(({ id, knownAs }) => [id, knownAs === null ? [] : numbersOf(knownAs)]));
}
