import type { PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { PlainWords } from './plainWords.ts';

/** "Signe, mor": as people are named on every other page of the meeting. */
export function nameOf(people: readonly PersonInRoom[], id: string, { say }: PlainWords): string {
  const person = people.find((one) => one.id === id);
  if (!person) return say('meeting.board.someone');
  const { name, age, relation, role } = person;
  const part = age !== undefined ? say('meeting.board.years', { age }) : relation || say(`common.rolesShort.${role}`);
  return `${name}, ${part}`;
}
