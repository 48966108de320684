import type { Person, PersonInput } from '@samtavlen/shared/family/familySchema.ts';
import { nanoid } from 'nanoid';

/** Length of every id that the server makes; it leaves room for one in a link of at most 30 signs. */
export const ID_LENGTH = 12;

/**
 * Gives new people an id. Only an id the family already has is kept, and only once: a form cannot reach a person of
 * another family.
 */
export function peopleWithIds(input: readonly PersonInput[], known: readonly Person[]): Person[] {
  const free = new Set(known.map((person) => person.id));
  return input.map(({ id, ...person }) => ({
    ...person,
    id: id !== undefined && free.delete(id) ? id : nanoid(ID_LENGTH),
  }));
}
