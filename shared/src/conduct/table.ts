import type { Conduct } from './Conduct.ts';
import type { PersonInRoom } from './MeetingView.ts';
import { type AtTable, type Rounds, settleRound } from './rounds.ts';

/** The people as a round sees them. */
export function tableOf(
  { arrived, wentEarly }: Pick<Conduct, 'arrived' | 'wentEarly'>,
  people: readonly PersonInRoom[],
): AtTable[] {
  const came = new Set(arrived);
  return people.map((person) => ({
    ...person,
    arrived: person.here || came.has(person.id),
    left: wentEarly.includes(person.id),
  }));
}

/**
 * Takes in that people have come, gone out or been let in: who has arrived, and whose turn it is then.
 * @returns the same object when nothing changes
 */
export function settleTable(conduct: Conduct, people: readonly PersonInRoom[]): Conduct {
  const known = new Set(conduct.arrived);
  const came = people.filter(({ id, here }) => here && !known.has(id)).map(({ id }) => id);
  const table = tableOf(conduct, people);
  const column = conduct.column;
  const round = column === null ? undefined : conduct.rounds[column];
  const settled = round && settleRound(round, table);
  const rounds: Rounds =
    settled === round || column === null ? conduct.rounds : { ...conduct.rounds, [column]: settled };
  if (came.length === 0 && rounds === conduct.rounds) return conduct;
  return { ...conduct, arrived: [...conduct.arrived, ...came], rounds };
}
