import { expect, test } from 'vitest';
import { AT, addFamily, addMeeting, addStaff, signe } from './storedElmer.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const KASPER = { id: 'kasper1', name: 'Kasper', role: 'school', seat: false } as const;
const TOLD = { at: AT, channel: 'phone', by: 'Ida Brændmose' } as const;
const shownTold = { at: new Date(AT).toISOString(), channel: 'phone', by: 'Ida Brændmose' };

/** What every engine promises about those who were not at a meeting. */
export function absencesContract(open: OpenStore): void {
  const withMeeting = async () => {
    const hand = await storeInHand(open);
    await addStaff(hand.store, 'ida1');
    await addFamily(hand.store, 'elmer1', 'ida1');
    await addMeeting(hand.store, 'meeting1', 'elmer1', '111111', [signe, KASPER]);
    return hand;
  };

  test('keeps who was not there, what concerns them and that they were told, in the order of the table', async () => {
    const { store, reopen } = await withMeeting();
    expect(await store.absences.write('meeting1', 'kasper1', { how: 'noShow', parts: ['a1', 'a2'] })).toBe(true);
    expect(await store.absences.write('meeting1', 'signe1', { how: 'cancelled', parts: [] })).toBe(true);
    expect(await store.absences.tell('meeting1', 'kasper1', TOLD)).toBe(true);
    const { absences } = await reopen();
    expect(await absences.ofMeeting('meeting1')).toEqual([
      { participant: 'signe1', how: 'cancelled', parts: [], told: null },
      { participant: 'kasper1', how: 'noShow', parts: ['a1', 'a2'], told: shownTold },
    ]);
    expect(await absences.toTell('elmer1')).toEqual(new Map([['meeting1', 1]]));
    expect(await absences.toTell('elmer10')).toEqual(new Map());
  });

  test('what was told stands as it was, until it is taken back', async () => {
    const { store } = await withMeeting();
    const { absences } = store;
    const first = { how: 'noShow', parts: ['a1'] } as const;
    await absences.write('meeting1', 'kasper1', { ...first, parts: [...first.parts] });
    await absences.tell('meeting1', 'kasper1', TOLD);
    await absences.tell('meeting1', 'kasper1', { ...TOLD, channel: 'letter', at: AT + 1 });
    expect(await absences.write('meeting1', 'kasper1', { how: 'cancelled', parts: [] })).toBe(false);
    expect(await absences.remove('meeting1', 'kasper1')).toBe(false);
    expect(await absences.ofMeeting('meeting1')).toEqual([{ ...first, participant: 'kasper1', told: shownTold }]);
    expect(await absences.takeBack('meeting1', 'kasper1')).toBe(true);
    expect(await absences.toTell('elmer1')).toEqual(new Map([['meeting1', 1]]));
    expect(await absences.remove('meeting1', 'kasper1')).toBe(true);
    expect(await absences.ofMeeting('meeting1')).toEqual([]);
  });

  test('nobody is told who is not on the list, and a deleted family leaves nothing', async () => {
    const { store } = await withMeeting();
    expect(await store.absences.tell('meeting1', 'kasper1', TOLD)).toBe(false);
    expect(await store.absences.takeBack('meeting1', 'kasper1')).toBe(false);
    await store.absences.write('meeting1', 'kasper1', { how: 'noShow', parts: [] });
    expect(await store.absences.tell('meeting2', 'kasper1', TOLD)).toBe(false);
    await store.families.remove('elmer1', AT);
    expect(await store.absences.ofMeeting('meeting1')).toEqual([]);
  });

  test('[P9] whoever is erased stays on the list as nobody', async () => {
    const { store } = await withMeeting();
    await store.absences.write('meeting1', 'kasper1', { how: 'noShow', parts: ['a1'] });
    const part = { meeting: 'meeting1', participant: 'kasper1', pseudonym: 'nobody-1', rooms: [] };
    await store.erasures.erase({ parts: [part], name: 'En person', person: null, at: AT });
    expect(await store.absences.ofMeeting('meeting1')).toEqual([
      { participant: 'nobody-1', how: 'noShow', parts: ['a1'], told: null },
    ]);
  });
}
