import type { ScaleId, ScaleQuestion } from '../board/scales.ts';
import type { PersonInRoom } from './MeetingView.ts';

/** The scale the meeting is at. The numbers are not here: they are private until they stand on the board. */
export interface AskedScale {
  id: ScaleId;
  /** The card a `goal` scale asks about. */
  about?: string;
  shown: boolean;
  /** Those who would like to change their number after it was shown; told to facilitators only. */
  again: readonly string[];
}

/** What is asked, without how far it has come. */
export const questionOf = ({ id, about }: Pick<AskedScale, 'id' | 'about'>): ScaleQuestion =>
  about === undefined ? { scale: id } : { scale: id, about };

/** How many have answered, of those at the table. */
export interface Readiness {
  ready: number;
  of: number;
}

/** Who is waited for: everyone at the table, with or without a phone, and whoever has answered. */
export function readiness(
  people: readonly Pick<PersonInRoom, 'id' | 'seat' | 'out'>[],
  arrived: readonly string[],
  hasAnswered: (person: string) => boolean,
): Readiness {
  const table = people.filter(({ id, seat, out }) => !out && (seat || arrived.includes(id) || hasAnswered(id)));
  return { ready: table.filter(({ id }) => hasAnswered(id)).length, of: table.length };
}
