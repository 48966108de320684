import type { Cadence } from '@samtavlen/shared/family/cadence.ts';
import type { Family, FamilyInput, Person } from '@samtavlen/shared/family/familySchema.ts';
import { type Audience, audienceOf, type Role } from '@samtavlen/shared/meeting/roles.ts';
import type { Circumstance } from '@samtavlen/shared/questions/Question.ts';

/** A row of the family form: what is typed, as text. `key` is the row's own and never sent. */
export interface PersonDraft {
  key: string;
  id?: string;
  name: string;
  role: Role;
  age: string;
  relation: string;
  unit: string;
  task: string;
}

export interface FamilyDraft {
  reference: string;
  people: PersonDraft[];
  circumstances: Circumstance[];
  /** '' while nobody has said. */
  cadence: Cadence | '';
  protectedAddress: boolean;
}

/** The three lists of the form. */
export type Circle = 'family' | 'network' | 'professionals';

export function circleOf(role: Role): Circle {
  const audience = audienceOf(role);
  if (audience === 'network') return 'network';
  return audience === 'professional' ? 'professionals' : 'family';
}

/** Which roles a list offers: a new role never moves a person to another list under one's hands. */
export const audiencesOf = {
  family: ['child', 'parent'],
  network: ['network'],
  professionals: ['professional'],
} as const satisfies Record<Circle, readonly Audience[]>;

let made = 0;

export const newPerson = (role: Role): PersonDraft => {
  made += 1;
  return { key: `new-${made}`, name: '', role, age: '', relation: '', unit: '', task: '' };
};

const draftOf = (person: Person): PersonDraft => ({
  key: person.id,
  id: person.id,
  name: person.name,
  role: person.role,
  age: person.age === undefined ? '' : String(person.age),
  relation: person.relation ?? '',
  unit: person.unit ?? '',
  task: person.task ?? '',
});

export const familyDraftOf = (
  family: Pick<Family, 'reference' | 'people' | 'circumstances' | 'cadence' | 'protectedAddress'>,
): FamilyDraft => ({
  reference: family.reference,
  people: family.people.map(draftOf),
  circumstances: family.circumstances,
  cadence: family.cadence ?? '',
  protectedAddress: family.protectedAddress,
});

const filled = (name: 'relation' | 'unit' | 'task', text: string) => (text.trim() ? { [name]: text } : {});

/** What the server is asked to keep. Only what the role can have is sent; a text that is no number is left to be refused. */
function personOf({ id, name, role, age, relation, unit, task }: PersonDraft) {
  const circle = circleOf(role);
  const own =
    circle === 'professionals' ? { ...filled('unit', unit), ...filled('task', task) } : filled('relation', relation);
  const years = audienceOf(role) === 'child' && age.trim() ? { age: Number(age) } : {};
  return { ...(id ? { id } : {}), name, role, ...years, ...own };
}

export const familyInputOf = (draft: FamilyDraft): FamilyInput => ({
  reference: draft.reference,
  people: draft.people.map(personOf),
  circumstances: draft.circumstances,
  cadence: draft.cadence || null,
  protectedAddress: draft.protectedAddress,
});
