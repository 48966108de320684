import type { Participant } from '../meeting/Participant.ts';
import type { Conduct } from './Conduct.ts';
import { type Rounds, withoutPerson } from './rounds.ts';

/** *Gik før*: someone has gone before the end, and is asked no more. What was said by them stands. */
export function leaveEarly(conduct: Conduct, person: string): Conduct {
  if (conduct.wentEarly.includes(person)) return conduct;
  const rounds = Object.fromEntries(
    Object.entries(conduct.rounds).map(([column, round]) => [column, withoutPerson(round, person)]),
  ) as Rounds;
  return { ...conduct, wentEarly: [...conduct.wentEarly, person], rounds };
}

/** Stayed after all, or came back. */
export const stayAfterAll = (conduct: Conduct, person: string): Conduct =>
  conduct.wentEarly.includes(person)
    ? { ...conduct, wentEarly: conduct.wentEarly.filter((one) => one !== person) }
    : conduct;

/** Those who lead hand over before they go, so that nobody is left without a leader. */
export const mayLeaveEarly = (people: readonly Pick<Participant, 'id' | 'lead'>[], person: string): boolean =>
  people.some(({ id, lead }) => id === person && lead === undefined);
