import type { WorkedMeeting, WorkedPerson } from '@samtavlen/shared/testing/WorkedMeeting.ts';

/** Who is who in a worked meeting, and whose device writes for whom. */
export interface Cast {
  /** @throws Error when nobody has the key */
  person(key: string): WorkedPerson;
  /** Whose device writes this person's words: their own, or their scribe's. */
  handOf(key: string): string;
  /** The name as a seat, for those who have no device; nothing for the others. */
  seatOf(key: string): { seat?: string };
}

export function castOf({ people }: Pick<WorkedMeeting, 'people'>): Cast {
  const person = (key: string) => {
    const found = people.find((one) => one.key === key);
    if (!found) throw new Error(`nobody is called ${key}`);
    return found;
  };
  const handOf = (key: string) => person(key).scribe ?? key;
  return { person, handOf, seatOf: (key) => (handOf(key) === key ? {} : { seat: person(key).name }) };
}
