import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import { expect, test } from 'vitest';
import type { Store } from '../Store.ts';
import { MOST_PHOTOS, type StoredPhoto } from '../sql/photos.ts';
import { AT, addFamily, addMeeting, addStaff } from './storedElmer.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const drawing: StoredPhoto = {
  ...{ id: 'photo-1', meeting: 'moede1', owner: 'elmer1', by: 'ida001', at: AT, width: 4, height: 3 },
  jpeg: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]),
};

async function withMeetings(store: Store): Promise<void> {
  await addStaff(store, 'ida1');
  await addFamily(store, 'elmer1', 'ida1');
  await addMeeting(store, 'moede1', 'elmer1', '012345');
  await addMeeting(store, 'moede2', 'elmer1', '543210');
}

/** What every engine promises about photos. */
export function photosContract(open: OpenStore): void {
  test('a photo comes back as it was sent, and only at its own meeting', async () => {
    const { store, reopen } = await storeInHand(open);
    await withMeetings(store);
    expect(await store.photos.add(drawing)).toBe(true);
    const { photos } = await reopen();
    expect(await photos.find('moede1', 'photo-1')).toEqual(drawing);
    expect(await photos.find('moede2', 'photo-1')).toBeNull();
    expect([...(await photos.owners('moede1'))]).toEqual([['photo-1', 'elmer1']]);
    await photos.remove('moede2', 'photo-1');
    expect(await photos.find('moede1', 'photo-1')).not.toBeNull();
    await photos.remove('moede1', 'photo-1');
    expect(await photos.find('moede1', 'photo-1')).toBeNull();
  });

  test('[P9] every photo but those that were shown can be taken away, at one meeting alone', async () => {
    const { store } = await storeInHand(open);
    await withMeetings(store);
    for (const [id, meeting] of Object.entries({ shown1: 'moede1', unseen: 'moede1', other1: 'moede2' }))
      await store.photos.add({ ...drawing, id, meeting });
    await store.photos.keepOnly('moede1', ['shown1']);
    expect([...(await store.photos.owners('moede1')).keys()]).toEqual(['shown1']);
    await store.photos.keepOnly('moede1', []);
    expect([...(await store.photos.owners('moede1')).keys()]).toEqual([]);
    expect([...(await store.photos.owners('moede2')).keys()]).toEqual(['other1']);
  });

  test('[P9] a photo goes with its meeting', async () => {
    const { store } = await storeInHand(open);
    await withMeetings(store);
    await store.photos.add(drawing);
    await store.meetings.remove('moede1', AT);
    expect(await store.photos.find('moede1', 'photo-1')).toBeNull();
  });

  test('[P9] a closed meeting takes no photo in', async () => {
    const { store } = await storeInHand(open);
    await withMeetings(store);
    await store.meetings.saveConduct('moede1', { ...conductAtStart, phase: 'closed' }, AT);
    await expect(store.photos.add(drawing)).rejects.toThrow();
  });

  test('one person has at most 20 photos, and others still have room', async () => {
    const { store } = await storeInHand(open);
    await withMeetings(store);
    for (let n = 0; n < MOST_PHOTOS.person; n++) await store.photos.add({ ...drawing, id: `photo-${n}` });
    expect(await store.photos.add({ ...drawing, id: 'photo-x' })).toBe(false);
    expect(await store.photos.add({ ...drawing, id: 'photo-y', owner: 'signe1' })).toBe(true);
  });
}
