import type { Participant } from '../meeting/Participant.ts';
import { audienceOf } from '../meeting/roles.ts';
import type { Conduct } from './Conduct.ts';
import { endRound, isRunning } from './rounds.ts';

/**
 * *Familiens tid*: the family plans alone, and the devices of professionals, of those who lead, and the wall are closed to
 * the board until it comes back (domain.md 5: information → private family time → agree plan).
 */
export interface FamilyTime {
  /** Participants it belongs to, as the table was when it began: a role that is changed meanwhile opens nothing. */
  family: readonly string[];
}

/** Where a device is while the family has the board to itself; null when it has not. */
export type FamilyTimeSide = 'inside' | 'outside' | null;

/** Child, parents, relatives, and whoever they brought: everyone who is not there because of their work. */
const ofTheFamily = ({ role, lead }: Pick<Participant, 'role' | 'lead'>): boolean =>
  audienceOf(role) !== 'professional' && lead === undefined;

export const familyAt = (people: readonly Pick<Participant, 'id' | 'role' | 'lead'>[]): string[] =>
  people.filter(ofTheFamily).map(({ id }) => id);

/** @param participant null for the wall */
export function familyTimeSide(
  { familyTime }: Pick<Conduct, 'familyTime'>,
  participant: string | null,
): FamilyTimeSide {
  if (familyTime === null) return null;
  return participant !== null && familyTime.family.includes(participant) ? 'inside' : 'outside';
}

/** Nobody is asked, and nothing is left on the wall, while the family is alone. */
export function beginFamilyTime(conduct: Conduct, family: readonly string[]): Conduct {
  const { column, rounds } = conduct;
  const round = column === null ? undefined : rounds[column];
  const ended = column !== null && isRunning(round) ? { ...rounds, [column]: endRound(round) } : rounds;
  return { ...conduct, familyTime: { family }, rounds: ended, spotlight: null, scale: null };
}
