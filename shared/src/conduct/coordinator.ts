import type { Participant } from '../meeting/Participant.ts';
import { audienceOf, type Role } from '../meeting/roles.ts';
import type { Conduct } from './Conduct.ts';
import type { Command, CommandRefusal } from './commands.ts';

/** Whom the family wants to coordinate; the one they point at says yes or no (source text 002, "valg af koordinator"). */
export interface Coordinator {
  person: string;
  /** Who in the family said so. */
  by: string;
  /** When, ms since 1970 by the server's clock. */
  at: number;
  answer: 'yes' | 'no' | null;
}

export type CoordinatorCommand = Extract<Command, { do: 'chooseCoordinator' | 'answerCoordinator' }>;

export const isCoordinatorCommand = (command: Command): command is CoordinatorCommand =>
  command.do === 'chooseCoordinator' || command.do === 'answerCoordinator';

type Person = Pick<Participant, 'id' | 'role' | 'seat' | 'scribe'>;

/**
 * Parents choose, and children who are there for themselves; relatives, friends and professionals do not. For a child
 * without a phone nobody does: whoever writes down its words is often a professional.
 */
export const choosesCoordinator = ({ role, seat }: { role: Role; seat: boolean }): boolean =>
  audienceOf(role) === 'parent' || (audienceOf(role) === 'child' && !seat);

/** A professional at the table can be chosen. */
export const canCoordinate = ({ role }: { role: Role }): boolean => audienceOf(role) === 'professional';

const speaksFor = (people: readonly Person[], me: string | null, id: string): boolean =>
  me !== null && (me === id || people.some((person) => person.id === id && person.seat && person.scribe === me));

/** The family about itself, and the chosen about themselves: in person, or through the scribe of a seat. */
export function mayGiveCoordinator(
  command: CoordinatorCommand,
  people: readonly Person[],
  participant: string | null,
): boolean {
  if (command.do === 'answerCoordinator') return speaksFor(people, participant, command.person);
  const by = people.find(({ id }) => id === command.by);
  return by !== undefined && choosesCoordinator(by) && speaksFor(people, participant, by.id);
}

export function refuseCoordinator(
  { coordinator }: Pick<Conduct, 'coordinator'>,
  command: CoordinatorCommand,
  people: readonly Person[],
): CommandRefusal | null {
  if (command.do === 'answerCoordinator') return coordinator?.person === command.person ? null : 'notNow';
  if (command.person === null) return null;
  return people.some((person) => person.id === command.person && canCoordinate(person)) ? null : 'unknown';
}

/** @returns the same object when nothing changes: choosing the same again leaves the answer as it is */
export function reduceCoordinator(conduct: Conduct, command: CoordinatorCommand, now: number): Conduct {
  const { coordinator } = conduct;
  if (command.do === 'answerCoordinator') {
    if (coordinator === null || coordinator.answer === command.answer) return conduct;
    return { ...conduct, coordinator: { ...coordinator, answer: command.answer } };
  }
  const { person, by } = command;
  if ((coordinator?.person ?? null) === person) return conduct;
  return { ...conduct, coordinator: person === null ? null : { person, by, at: now, answer: null } };
}

/**
 * The choice as one device may see it: it is the family's and the chosen one's alone, until that one has said yes.
 * @param participant null for the wall
 */
export function seenCoordinator(
  { coordinator }: Pick<Conduct, 'coordinator'>,
  people: readonly Person[],
  participant: string | null,
): Coordinator | null {
  if (coordinator === null || coordinator.answer === 'yes') return coordinator;
  const theirs = people.filter((person) => choosesCoordinator(person) || person.id === coordinator.person);
  return theirs.some(({ id }) => speaksFor(people, participant, id)) ? coordinator : null;
}
