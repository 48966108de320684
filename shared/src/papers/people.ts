import type { Absence } from '../meeting/absenceSchema.ts';
import type { Participant } from '../meeting/Participant.ts';
import type { PaperWords } from './paperWords.ts';

/** What someone is at the meeting: "moster", else the role's word. */
const whatTheyAre = (person: Participant, { say }: PaperWords): string =>
  person.relation || say(`rolesShort.${person.role}`);

/**
 * How papers name each participant: the name alone, and with what they are when two share a name.
 * @returns a lookup that never fails, so that a card of someone unknown is still printed
 */
export function namesOf(people: readonly Participant[], words: PaperWords): (participant: string) => string {
  const shared = (name: string) => people.filter((person) => person.name === name).length > 1;
  const names = new Map(
    people.map((person) => [
      person.id,
      shared(person.name) ? `${person.name} (${whatTheyAre(person, words)})` : person.name,
    ]),
  );
  return (participant) => names.get(participant) ?? words.say('person.unknown');
}

/** Participants' ids in the order they stand in the meeting's list. */
export function inSeatOrder(ids: readonly string[], people: readonly Participant[]): string[] {
  const seat = new Map(people.map((person, index) => [person.id, index]));
  const last = people.length;
  return [...ids].sort((a, b) => (seat.get(a) ?? last) - (seat.get(b) ?? last));
}

function roleLine(person: Participant, { say }: PaperWords): string {
  const role = [say(`roles.${person.role}`), person.relation].filter(Boolean).join(', ');
  const aged = person.age === undefined ? role : say('person.withAge', { role, age: person.age });
  return person.lead ? `${aged}. ${say(`person.${person.lead}`)}` : aged;
}

function partLine(person: Participant, name: (participant: string) => string, { say }: PaperWords): string {
  if (!person.seat) return say('person.own');
  const seat = say('person.seat');
  return person.scribe ? `${seat}. ${say('person.scribe', { scribe: name(person.scribe) })}` : seat;
}

/** Header and one row per participant: name, role, how they took part, or that they did not. */
export function peopleTable(people: readonly Participant[], words: PaperWords, absences: readonly Absence[]) {
  const name = namesOf(people, words);
  const { say } = words;
  const partOf = (person: Participant) => {
    const absence = absences.find(({ participant }) => participant === person.id);
    return absence ? say(`absence.kinds.${absence.how}`) : partLine(person, name, words);
  };
  return {
    kind: 'table' as const,
    header: [say('person.name'), say('person.role'), say('person.part')],
    rows: people.map((person) => [name(person.id), roleLine(person, words), partOf(person)]),
  };
}
