import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';

export const personWith = (people: readonly PersonInRoom[], id: string | null): PersonInRoom | undefined =>
  people.find((person) => person.id === id);

/** The people without a phone whose words `me` writes down. */
export const seatsOf = (people: readonly PersonInRoom[], me: string | null): PersonInRoom[] =>
  me === null ? [] : people.filter((person) => person.seat && person.scribe === me);

/** True when `me` may word, answer and withdraw for `person`: oneself, or the scribe of a seat. */
export const speaksFor = (people: readonly PersonInRoom[], me: string | null, person: string): boolean =>
  me !== null && (me === person || seatsOf(people, me).some((seat) => seat.id === person));

/** Those `me` answers for, oneself first. */
export const voicesOf = (people: readonly PersonInRoom[], me: string | null): PersonInRoom[] => {
  const self = personWith(people, me);
  return self ? [self, ...seatsOf(people, me)] : [];
};

/** The interpreters `me` speaks for: oneself, or one without a phone. */
export const interpretersOf = (people: readonly PersonInRoom[], me: string | null): PersonInRoom[] =>
  voicesOf(people, me).filter(({ role }) => role === 'interpreter');

/** The ids as the people sit at the table, so that a list of owners reads the same everywhere; unknown ones last. */
export function inTableOrder(people: readonly PersonInRoom[], ids: readonly string[]): string[] {
  const known = people.map((person) => person.id).filter((id) => ids.includes(id));
  return [...known, ...ids.filter((id) => !known.includes(id))];
}
