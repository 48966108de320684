import { expect, test } from 'vitest';
import { AT, addFamily, addMeeting, addStaff, elmerPerson, NEIGHBOURS, signe } from './storedElmer.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

/** What every engine promises about families. */
export function familiesContract(open: OpenStore): void {
  test('a family comes back as it was written, its neighbours apart', async () => {
    const { store, reopen } = await storeInHand(open);
    await addStaff(store, 'ida1');
    for (const id of ['elmer1', ...NEIGHBOURS]) await addFamily(store, id, 'ida1');
    const { families } = await reopen();
    for (const id of ['elmer1', ...NEIGHBOURS])
      expect(await families.find(id)).toEqual({
        id,
        reference: `DEMO-${id}`,
        people: [{ ...elmerPerson, id: `${id}-barn` }],
        circumstances: [],
        cadence: null,
        protectedAddress: false,
        example: false,
      });
    expect(await families.find('elmer')).toBeNull();
  });

  test('a family belongs to the staff who were given it', async () => {
    const { store } = await storeInHand(open);
    for (const id of ['ida1', 'ida10']) await addStaff(store, id);
    await addFamily(store, 'elmer1', 'ida1');
    await addFamily(store, 'elmer10', 'ida10');
    expect(await store.families.isStaffOf('elmer1', 'ida10')).toBe(false);
    expect((await store.families.of('ida10', AT)).map(({ id }) => id)).toEqual(['elmer10']);
    await store.families.addStaff('elmer1', ['ida10', 'ida10', 'ida1'], AT);
    expect((await store.families.of('ida10', AT)).map(({ id }) => id)).toEqual(['elmer1', 'elmer10']);
  });

  test('a change that cannot be written whole changes nothing', async () => {
    const { store } = await storeInHand(open);
    await addStaff(store, 'ida1');
    await addFamily(store, 'elmer1', 'ida1');
    const before = await store.families.find('elmer1');
    const broken = { ...elmerPerson, id: 'ny', name: null as unknown as string };
    const people = [{ ...elmerPerson, id: 'elmer1-barn', name: 'En anden' }, broken];
    await expect(
      store.families.change({
        ...{ id: 'elmer1', reference: 'NY', people },
        ...{ circumstances: [], cadence: null, protectedAddress: true },
      }),
    ).rejects.toThrow();
    expect(await store.families.find('elmer1')).toEqual(before);
  });

  test('a removed family is gone with its meetings, and its links are remembered', async () => {
    const { store, reopen } = await storeInHand(open);
    await addStaff(store, 'ida1');
    for (const id of ['elmer1', 'elmer10']) await addFamily(store, id, 'ida1');
    await addMeeting(store, 'moede1', 'elmer1', '111111', [signe]);
    await addMeeting(store, 'moede10', 'elmer10', '222222', [{ ...signe, id: 'signe10' }]);
    expect(await store.families.remove('elmer1', AT)).toEqual(['moede1']);

    const { families, meetings } = await reopen();
    for (const id of ['elmer1', 'moede1', 'signe1']) expect(await families.removed(id)).toBe('familyDeleted');
    for (const id of ['elmer10', 'moede10', 'signe10']) expect(await families.removed(id)).toBeNull();
    expect([await families.find('elmer1'), await meetings.find('moede1')]).toEqual([null, null]);
    expect(await meetings.person('signe10')).toMatchObject({ name: 'Signe', meeting: 'moede10' });
    expect(await families.boardsLeft()).toEqual(['moede1']);
    await families.boardThrownAway('moede1');
    expect(await families.boardsLeft()).toEqual([]);
  });
}
