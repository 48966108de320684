import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import { expect, test } from 'vitest';
import type { Store } from '../Store.ts';
import type { DevicePlace } from '../sql/devices.ts';
import { AT, addFamily, addMeeting, addStaff, NEIGHBOURS, signe } from './storedElmer.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

async function withMeeting(store: Store): Promise<void> {
  await addStaff(store, 'ida1');
  await addFamily(store, 'elmer1', 'ida1');
  const ida = { id: 'ida-p', name: 'Ida', role: 'caseworker', seat: false, staffId: 'ida1' } as const;
  await addMeeting(store, 'moede1', 'elmer1', '012345', [{ ...ida, lead: 'facilitator' }, signe]);
}

const place: DevicePlace = {
  id: 'place1',
  device: 'phone1',
  meeting: 'moede1',
  state: 'lobby',
  participant: null,
  kind: 'own',
  name: 'Birthe',
  role: 'school',
  at: AT,
};

/** What every engine promises about meetings and the places at them. */
export function meetingsContract(open: OpenStore): void {
  test('a meeting comes back as it was written, with its people in order', async () => {
    const { store, reopen } = await storeInHand(open);
    await withMeeting(store);
    for (const [index, id] of NEIGHBOURS.entries()) await addMeeting(store, id, 'elmer1', `90000${index}`);
    const { meetings } = await reopen();
    expect(await meetings.find('moede1')).toMatchObject({
      meeting: { id: 'moede1', familyId: 'elmer1', startsAt: '2026-03-12T13:00:00.000Z', phase: 'planned' },
      code: '012345',
      conduct: conductAtStart,
      closedAt: null,
    });
    expect((await meetings.people('moede1')).map(({ name }) => name)).toEqual(['Ida', 'Signe']);
    for (const id of NEIGHBOURS) expect(await meetings.people(id)).toEqual([]);
  });

  test('two meetings that draw the same code at once: one gets it', async () => {
    const { store } = await storeInHand(open);
    await withMeeting(store);
    const got = await Promise.all(['a', 'b'].map((id) => addMeeting(store, id, 'elmer1', '777777')));
    expect(got.toSorted()).toEqual([false, true]);
    expect((await store.meetings.ofFamily('elmer1')).length).toBe(2);
  });

  test('closing is for ever, and gives the code free', async () => {
    const { store } = await storeInHand(open);
    await withMeeting(store);
    const { meetings } = store;
    await meetings.saveConduct('moede1', { ...conductAtStart, phase: 'closed' }, AT);
    await meetings.saveConduct('moede1', { ...conductAtStart, phase: 'open' }, AT + 1);
    expect(await meetings.find('moede1')).toMatchObject({ code: null, closedAt: '2026-03-12T12:00:00.000Z' });
    expect((await meetings.find('moede1'))?.conduct.phase).toBe('closed');
    expect(await addMeeting(store, 'moede2', 'elmer1', '012345')).toBe(true);
  });

  test('the last who can lead is not taken away', async () => {
    const { meetings } = await storeInHand(open).then(async ({ store }) => {
      await withMeeting(store);
      return store;
    });
    expect(await meetings.changePerson('moede1', 'ida-p', { lead: null })).toBe(false);
    expect(await meetings.changePerson('moede1', 'ida-p', { out: true })).toBe(false);
    expect(await meetings.person('ida-p')).toMatchObject({ lead: 'facilitator', out: false });
  });

  test('who takes the lead has it alone, and who had it stays as deputy', async () => {
    const { store } = await storeInHand(open);
    await withMeeting(store);
    const { meetings } = store;
    expect(await meetings.changePerson('moede1', 'signe1', { lead: 'facilitator' })).toBe(true);
    expect((await meetings.people('moede1')).map(({ id, lead }) => [id, lead])).toEqual([
      ['ida-p', 'deputy'],
      ['signe1', 'facilitator'],
    ]);
  });

  test('a browser has one place at a meeting, and one at each of several', async () => {
    const { store, reopen } = await storeInHand(open);
    await withMeeting(store);
    await addMeeting(store, 'moede10', 'elmer1', '222222');
    await store.devices.put(place);
    await store.devices.put({ ...place, id: 'place10', meeting: 'moede10' });
    await store.devices.put({ ...place, id: 'other', state: 'in', participant: 'signe1' });
    const { devices } = await reopen();
    expect(await devices.place('phone1', 'moede1')).toEqual({ ...place, state: 'in', participant: 'signe1' });
    expect(await devices.place('phone10', 'moede1')).toBeNull();
    expect((await devices.lobby('moede10')).map(({ id }) => id)).toEqual(['place10']);
    expect(await devices.withOwnDevice('moede1')).toEqual(['signe1']);
    await devices.leave('phone1', 'moede1');
    expect(await devices.place('phone1', 'moede10')).not.toBeNull();
  });

  test('two who let the same person in at once make one participant', async () => {
    const { store } = await storeInHand(open);
    await withMeeting(store);
    await store.devices.put(place);
    const admit = (id: string) => store.devices.admit(place, id, { id, name: 'Birthe', role: 'school', seat: false });
    expect((await Promise.all(['one', 'two'].map(admit))).toSorted()).toEqual([false, true]);
    expect(await store.meetings.people('moede1')).toHaveLength(3);
  });

  test('a wall code works once, and not when its time is up', async () => {
    const { store } = await storeInHand(open);
    await withMeeting(store);
    const { devices } = store;
    expect(await devices.addWallCode('555555', 'moede1', AT, AT + 10)).toBe(true);
    expect(await devices.addWallCode('555555', 'moede1', AT, AT + 10)).toBe(false);
    expect(await devices.useWallCode('555555', AT + 10)).toBeNull();
    const uses = await Promise.all([devices.useWallCode('555555', AT), devices.useWallCode('555555', AT)]);
    expect(uses.filter((meeting) => meeting === 'moede1')).toHaveLength(1);
  });
}
