import type { Template } from '../templates/Template.ts';
import type { Conduct } from './Conduct.ts';
import type { Command, CommandRefusal } from './commands.ts';
import type { PersonInRoom } from './MeetingView.ts';
import {
  beginRound,
  comeBack,
  endRound,
  hasTurns,
  isRunning,
  noRound,
  passTurn,
  type Round,
  speakAndLeave,
  takeTurnBack,
  turnsOf,
} from './rounds.ts';
import { tableOf } from './table.ts';

export type RoundCommand = Extract<
  Command,
  { do: 'startRound' | 'nextTurn' | 'passTurn' | 'comeBack' | 'takeTurnBack' | 'endRound' }
>;

/** A round is always in the column the meeting is at, so two of them never run at once. */
export function refuseRound(
  { column, wentEarly }: Conduct,
  command: RoundCommand,
  template: Template,
  people: readonly PersonInRoom[],
): CommandRefusal | null {
  if (command.do === 'startRound' && !template.columns.includes(command.column)) return 'unknown';
  if (column === null || (command.do === 'startRound' && command.column !== column)) return 'notNow';
  if (command.do !== 'comeBack') return null;
  const person = people.find(({ id }) => id === command.person);
  if (!person || !hasTurns(person)) return 'unknown';
  return person.out || wentEarly.includes(person.id) ? 'notNow' : null;
}

function step(round: Round, command: RoundCommand, now: string | null): Round {
  switch (command.do) {
    case 'nextTurn':
      return command.person === now ? speakAndLeave(round, command.person) : round;
    case 'passTurn':
      return command.person === now ? passTurn(round, command.person) : round;
    case 'comeBack':
      return command.person === now ? round : comeBack(round, command.person, now);
    case 'takeTurnBack':
      return command.person === now ? takeTurnBack(round) : round;
    case 'endRound':
      return isRunning(round) ? endRound(round) : round;
    default:
      return round;
  }
}

/** @returns the same object when the turn has moved on already, or the round runs already */
export function reduceRound(conduct: Conduct, command: RoundCommand, people: readonly PersonInRoom[]): Conduct {
  const { column } = conduct;
  if (column === null) return conduct;
  const table = tableOf(conduct, people);
  const before = conduct.rounds[column] ?? noRound;
  const [now] = turnsOf(before, table);
  const begins = command.do === 'startRound' && !isRunning(before);
  const round = begins ? beginRound(before, table, command.childFirst) : step(before, command, now);
  return round === before ? conduct : { ...conduct, rounds: { ...conduct.rounds, [column]: round } };
}
