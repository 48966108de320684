import { expect, test } from 'vitest';
import type { Access } from '../sql/accessLog.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const read: Access = {
  at: 1_000,
  person: 'staff:mette1',
  verb: 'read',
  object: 'family',
  objectId: 'elmer1',
  refused: false,
};

/** What every engine promises about the access log. */
export function accessLogContract(open: OpenStore): void {
  test('a line outlives a restart, and the order is that of writing', async () => {
    const { store, reopen } = await storeInHand(open);
    await store.accessLog.write({ ...read, at: 2_000 });
    await store.accessLog.write({ ...read, verb: 'change', refused: true });
    const { accessLog } = await reopen();
    expect(await accessLog.about('family', 'elmer1')).toEqual([
      { ...read, at: 2_000 },
      { ...read, verb: 'change', refused: true },
    ]);
  });

  test('one family is not mistaken for its neighbour', async () => {
    const { accessLog } = (await storeInHand(open)).store;
    for (const objectId of ['elmer', 'elmer1', 'elmer11', 'elmer_', 'elmer%', 'ELMER1'])
      await accessLog.write({ ...read, objectId });
    await accessLog.write({ ...read, object: 'meeting' });
    expect(await accessLog.about('family', 'elmer1')).toEqual([read]);
    expect(await accessLog.about('family', 'elmer_')).toHaveLength(1);
  });

  test('lines go when their time is up', async () => {
    const { accessLog } = (await storeInHand(open)).store;
    await accessLog.write({ ...read, at: 999 });
    await accessLog.write(read);
    await accessLog.dropBefore(1_000);
    expect(await accessLog.about('family', 'elmer1')).toEqual([read]);
  });
}
