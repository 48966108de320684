import type { ColumnId } from '../columns/Column.ts';
import type { Participant } from '../meeting/Participant.ts';
import { audienceOf, type Role } from '../meeting/roles.ts';

/** One column's way round the table, by participant. It is kept after the last turn: it says who was heard. */
export interface Round {
  /** Still to be asked, in order; the first who is not sent out has the turn. Empty when nobody is being asked. */
  queue: readonly string[];
  /** In the queue for the second time, after a pass. */
  again: readonly string[];
  /** Had a turn and used it. */
  heard: readonly string[];
  /** Passed, and has not spoken since. */
  passed: readonly string[];
  /** As it was before the last turn was used or passed on: one step can be taken back. */
  before?: Omit<Round, 'before'>;
}

export type Rounds = Readonly<Partial<Record<ColumnId, Round>>>;

/** What a round must know of a person. */
export interface AtTable extends Pick<Participant, 'id' | 'role' | 'seat' | 'lead'> {
  /** Is or has been here with a device. */
  arrived: boolean;
  out: boolean;
  /** Went before the end. */
  left?: boolean;
}

export const noRound: Round = { queue: [], again: [], heard: [], passed: [] };

/** Speak for others, or write for them, and have no turn of their own. */
const VOICES_OF_OTHERS: readonly Role[] = ['interpreter', 'recorder'];

/** Those who lead ask, and are not asked; everyone else has a turn in every column. */
export const hasTurns = ({ role, lead }: Pick<Participant, 'role' | 'lead'>): boolean =>
  lead === undefined && !VOICES_OF_OTHERS.includes(role);

const sitsHere = (person: AtTable): boolean =>
  hasTurns(person) && !person.out && !person.left && (person.seat || person.arrived);

const without = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id);
const withId = (ids: readonly string[], id: string): readonly string[] => (ids.includes(id) ? ids : [...ids, id]);

/** Round the table as people sit; children first when the facilitator wants it. */
function tableOrder(people: readonly AtTable[], childFirst: boolean): string[] {
  const here = people.filter(sitsHere);
  const isFirst = ({ role }: AtTable) => childFirst && audienceOf(role) === 'child';
  return [...here.filter(isFirst), ...here.filter((person) => !isFirst(person))].map(({ id }) => id);
}

/** Asks those at the table who were not heard in this column, after a round that was broken off; else everyone. */
export function beginRound(round: Round, people: readonly AtTable[], childFirst: boolean): Round {
  const order = tableOrder(people, childFirst);
  const left = order.filter((id) => !round.heard.includes(id));
  return { ...withoutBefore(round), queue: left.length > 0 ? left : order, again: [] };
}

export const isRunning = (round: Round | undefined): round is Round => round !== undefined && round.queue.length > 0;

/** Whose turn it is, and who comes then; those who are sent out wait for their turn outside. */
export function turnsOf(round: Round, people: readonly Pick<AtTable, 'id' | 'out'>[]): [string | null, string | null] {
  const outside = new Set(people.filter(({ out }) => out).map(({ id }) => id));
  const [now = null, next = null] = round.queue.filter((id) => !outside.has(id));
  return [now, next];
}

const withoutBefore = ({ before: _before, ...round }: Round): Omit<Round, 'before'> => round;

/** The turn goes back to whoever had it last; the same object when there is no step to take back. */
export const takeTurnBack = (round: Round): Round => round.before ?? round;

/** The turn was used. */
export const speakAndLeave = (round: Round, person: string): Round => ({
  before: withoutBefore(round),
  queue: without(round.queue, person),
  again: without(round.again, person),
  heard: withId(round.heard, person),
  passed: without(round.passed, person),
});

/** A pass is no end: the person is asked once more when the others have been. */
export function passTurn(round: Round, person: string): Round {
  const passed = round.heard.includes(person) ? round.passed : withId(round.passed, person);
  const rest = without(round.queue, person);
  const before = withoutBefore(round);
  if (round.again.includes(person))
    return { ...round, before, passed, queue: rest, again: without(round.again, person) };
  return { ...round, before, passed, queue: [...rest, person], again: [...round.again, person] };
}

/** Takes someone in right after the one who speaks now, in the middle of a round or after it. */
export function comeBack(round: Round, person: string, now: string | null): Round {
  const others = without(round.queue, person);
  const at = now === null ? 0 : others.indexOf(now) + 1;
  return { ...withoutBefore(round), queue: [...others.slice(0, at), person, ...others.slice(at)] };
}

/** Has gone home: nobody waits for them. */
export const withoutPerson = (round: Round, person: string): Round =>
  round.queue.includes(person)
    ? { ...round, queue: without(round.queue, person), again: without(round.again, person) }
    : round;

/** Nobody more is asked; those who were not are not heard. */
export const endRound = (round: Round): Round => ({ ...withoutBefore(round), queue: [], again: [] });

/** The one who had the turn was sent out: the turn goes on, and waits for them at the end. */
function turnGoesOn(queue: readonly string[], outside: (id: string) => boolean): readonly string[] {
  const first = queue.findIndex((id) => !outside(id));
  return first <= 0 ? queue : [...queue.slice(first), ...queue.slice(0, first)];
}

/**
 * A running round when people have come or gone: a late joiner gets the last turn.
 * @returns the same object when nothing changes
 */
export function settleRound(round: Round, people: readonly AtTable[]): Round {
  if (!isRunning(round)) return round;
  const known = new Set([...round.queue, ...round.heard, ...round.passed]);
  const late = tableOrder(people, false).filter((id) => !known.has(id));
  const outside = new Set(people.filter(({ out }) => out).map(({ id }) => id));
  const queue = turnGoesOn(late.length > 0 ? [...round.queue, ...late] : round.queue, (id) => outside.has(id));
  return queue === round.queue ? round : { ...round, queue };
}
