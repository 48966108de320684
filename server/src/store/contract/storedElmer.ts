import type { Store } from '../Store.ts';
import type { NewParticipant } from '../sql/meetingRows.ts';

/** ms since 1970. */
export const AT = Date.parse('2026-03-12T12:00:00.000Z');

/** Ids that begin alike, or hold what SQL reads as a pattern, must not be taken for each other. */
export const NEIGHBOURS = ['elmer10', 'elmer_', 'elmer%', 'ELMER1'];

/** An account that owns what the tests write. */
export async function addStaff(store: Store, id: string): Promise<void> {
  const link = { tokenHash: `link-${id}`, kind: 'invitation', madeBy: null, expiresAt: AT + 1 } as const;
  await store.staff.keepLink(link);
  const account = { id, name: `Ansat ${id}`, email: `${id}@kommune.example`, password: 'x', createdAt: AT };
  await store.staff.addByLink(link.tokenHash, 'invitation', account);
}

export const elmerPerson = { id: 'person-elmer', name: 'Elmer', role: 'child', age: 11 } as const;

/** A family with one child. */
export const addFamily = (store: Store, id: string, staff: string, people = [{ ...elmerPerson, id: `${id}-barn` }]) =>
  store.families.add(
    { id, reference: `DEMO-${id}`, people, circumstances: [], cadence: null, protectedAddress: false, example: false },
    staff,
    AT,
  );

export const signe: NewParticipant = { id: 'signe1', name: 'Signe', role: 'parent', seat: false };

/** A planned meeting. @returns false when the code is taken */
export const addMeeting = (store: Store, id: string, familyId: string, code: string, people: NewParticipant[] = []) =>
  store.meetings.add(
    {
      ...{ id, familyId, template: 'loeft', type: 'network', purpose: 'Gode dage', place: 'B2' },
      ...{ startsAt: '2026-03-12T13:00:00.000Z', endsAt: '2026-03-12T14:30:00.000Z' },
    },
    code,
    people,
  );
