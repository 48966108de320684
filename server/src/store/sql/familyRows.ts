import type { Cadence } from '@samtavlen/shared/family/cadence.ts';
import type { Family, Person } from '@samtavlen/shared/family/familySchema.ts';
import { known } from '@samtavlen/shared/meeting/known.ts';
import type { Role } from '@samtavlen/shared/meeting/roles.ts';
import type { Generated, Selectable } from 'kysely';

interface PersonTable {
  id: string;
  family: string;
  position: number;
  name: string;
  role: Role;
  age: number | null;
  relation: string | null;
  unit: string | null;
  task: string | null;
}

interface FamilyTable {
  id: string;
  reference: string;
  example: 0 | 1;
  created_at: number;
  circumstances: Generated<string>;
  cadence: Cadence | null;
  protected_address: Generated<0 | 1>;
}

export interface FamilyTables {
  family: FamilyTable;
  family_staff: { family: string; staff: string; since: number };
  person: PersonTable;
  removed: { id: string; says: Removed; at: number; board_left: 0 | 1 };
}

/** What a link to something that is gone says. */
export type Removed = 'familyDeleted' | 'linkExpired';

/** What staff write of a family, and can write anew. */
export const familyColumns = (family: Omit<Family, 'id' | 'people' | 'example'>) => ({
  reference: family.reference,
  circumstances: JSON.stringify(family.circumstances),
  cadence: family.cadence,
  protected_address: family.protectedAddress ? (1 as const) : (0 as const),
});

export const readFamily = (row: Selectable<FamilyTable>, people: readonly Selectable<PersonTable>[]): Family => ({
  id: row.id,
  reference: row.reference,
  people: people.map(readPerson),
  circumstances: JSON.parse(row.circumstances),
  cadence: row.cadence,
  protectedAddress: row.protected_address === 1,
  example: row.example === 1,
});

export function personColumns(position: number, { name, role, ...person }: Person) {
  const { age = null, relation = null, unit = null, task = null } = person;
  return { position, name, role, age, relation, unit, task };
}

function readPerson({ id, name, role, ...row }: Selectable<PersonTable>): Person {
  const { age, relation, unit, task } = row;
  return { id, name, role, ...known({ age, relation, unit, task }) };
}
