import path from 'node:path';
import { expect, test } from 'vitest';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const link = (tokenHash: string) => ({ tokenHash, kind: 'invitation', madeBy: null, expiresAt: 1 }) as const;

/** What every engine promises about copies. @param restore opens an engine on what a backup wrote */
export function backupContract(open: OpenStore, restore: (backup: string) => Promise<string>): void {
  test('a copy made while people write holds what was there when it began, and can be opened', async () => {
    const { store, folder } = await storeInHand(open);
    await store.staff.keepLink(link('before'));
    const file = path.join(folder, 'copy');
    const writing = Promise.all(Array.from({ length: 50 }, (_, n) => store.staff.keepLink(link(`during-${n}`))));
    await store.backup(file);
    await writing;
    const copy = await open(await restore(file));
    expect(await copy.staff.linkState('before', 'invitation', 0)).toBe('made');
    await copy.close();
  });

  test('a copy holds what the rooms have written until then', async () => {
    const { store, folder } = await storeInHand(open);
    const { epoch } = await store.rooms.open('board/elmer1');
    const entry = { room: 'board/elmer1', epoch, seq: 1, by: 'signe1', at: 1, claims: [7], bytes: Buffer.from('ord') };
    await store.rooms.commit([entry]);
    const file = path.join(folder, 'copy');
    await store.backup(file);
    const copy = await open(await restore(file));
    const { log, clients } = await copy.rooms.open('board/elmer1');
    expect([log.map((bytes) => Buffer.from(bytes).toString()), [...clients]]).toEqual([['ord'], [[7, 'signe1']]]);
    await copy.close();
  });

  test('a copy never replaces another', async () => {
    const { store, folder } = await storeInHand(open);
    const file = path.join(folder, 'copy');
    await store.backup(file);
    await expect(store.backup(file)).rejects.toThrow('exists');
  });
}
