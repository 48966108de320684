import type { ErasablePerson } from '@samtavlen/shared/family/erasureSchema.ts';
import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import words from '@samtavlen/shared/words/da/erasure.json' with { type: 'json' };
import type { Store } from '../../store/Store.ts';
import type { StoredMeeting, StoredParticipant } from '../../store/sql/meetingRows.ts';
import type { PersonToErase } from './erasePerson.ts';

/** A person with all that is needed to erase them. */
export interface Found extends PersonToErase {
  shown: ErasablePerson;
}

const plain = (name: string): string => name.trim().toLocaleLowerCase('da');

/** Whoever was put on a meeting's list by name is the one in the family's list, when only one there has it. */
function keysIn({ people }: Family): (participant: StoredParticipant) => string {
  const named = (name: string) => people.filter((person) => plain(person.name) === plain(name));
  return ({ personId, staffId, name }) => {
    const [one, another] = named(name);
    return personId ?? (another ? undefined : one?.id) ?? staffId ?? `name:${plain(name)}`;
  };
}

const withPlace = (before: Found, { meeting, closedAt }: StoredMeeting, person: StoredParticipant): Found => {
  const { id, startsAt, purpose } = meeting;
  const { shown } = before;
  return {
    ...before,
    places: [...before.places, { meeting: id, participant: person.id }],
    shown: {
      ...shown,
      leads: shown.leads || (person.lead !== undefined && closedAt === null),
      meetings: [...shown.meetings, { id, startsAt, purpose }],
    },
  };
};

/**
 * What was carried on to a later meeting is erased there too. A card whose author does not come keeps the author it had,
 * so that a person may have words at a meeting without having been there.
 */
function withCarried(found: Found, meetings: readonly StoredMeeting[]): Found {
  const places = [...found.places];
  for (const { meeting, carry } of meetings)
    for (const { participant } of places.filter((place) => place.meeting === carry?.meeting))
      places.push({ meeting: meeting.id, participant });
  return { ...found, places };
}

/** Everyone a family knows, in the order of its list, and then of its meetings, the latest first. */
export async function findErasable(store: Store, family: Family): Promise<Found[]> {
  const found = new Map<string, Found>();
  const keyOf = keysIn(family);
  for (const { id, name, role } of family.people)
    found.set(id, { person: id, places: [], shown: { key: id, name, role, leads: false, meetings: [] } });
  const meetings = await store.meetings.ofFamily(family.id);
  for (const meeting of meetings)
    for (const person of await store.meetings.people(meeting.meeting.id)) {
      if (person.name === words.someone) continue;
      const { name, role } = person;
      const key = keyOf(person);
      const nobody = { person: null, places: [], shown: { key, name, role, leads: false, meetings: [] } };
      found.set(key, withPlace(found.get(key) ?? nobody, meeting, person));
    }
  const oldestFirst = meetings.toReversed();
  return [...found.values()].map((one) => withCarried(one, oldestFirst));
}
