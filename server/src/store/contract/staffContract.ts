import { expect, test } from 'vitest';
import type { NewStaff, StaffAccounts, StaffLink } from '../sql/staff.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const mette: NewStaff = {
  id: 'mette1',
  name: 'Mette Sørensen',
  email: 'mette@kommune.example',
  password: '$argon2id$…',
  createdAt: 1_000,
};
const louise: NewStaff = { ...mette, id: 'louise1', name: 'Louise Holm', email: 'louise@kommune.example' };
const link = (tokenHash: string, change: Partial<StaffLink> = {}): StaffLink => ({
  tokenHash,
  kind: 'setup',
  madeBy: null,
  expiresAt: 5_000,
  ...change,
});

async function addMette(staff: StaffAccounts): Promise<void> {
  await staff.keepLink(link('setup'));
  expect(await staff.addByLink('setup', 'setup', mette)).toBe('made');
}

/** What every engine promises about staff accounts, their sessions and links. */
export function staffContract(open: OpenStore): void {
  test('an account outlives a restart', async () => {
    const { store, reopen } = await storeInHand(open);
    expect(await store.staff.none()).toBe(true);
    await addMette(store.staff);
    const { staff } = await reopen();
    expect(await staff.none()).toBe(false);
    const { createdAt: _, ...stored } = mette;
    expect(await staff.byEmail(mette.email)).toEqual(stored);
    expect(await staff.byEmail('METTE@kommune.example')).toBeNull();
    expect(await staff.list()).toEqual([{ id: mette.id, name: mette.name }]);
  });

  test('a link makes one account, also for two who use it at once', async () => {
    const { store } = await storeInHand(open);
    await store.staff.keepLink(link('a'));
    const outcomes = await Promise.all([
      store.staff.addByLink('a', 'setup', mette),
      store.staff.addByLink('a', 'setup', louise),
    ]);
    expect(outcomes).toEqual(['made', 'linkUsed']);
    expect(await store.staff.list()).toHaveLength(1);
  });

  test('a link is refused when it is unknown, of another kind, or too old, and then nothing is made', async () => {
    const { staff } = (await storeInHand(open)).store;
    await staff.keepLink(link('a'));
    expect(await staff.addByLink('b', 'setup', mette)).toBe('linkUnknown');
    expect(await staff.addByLink('a', 'invitation', mette)).toBe('linkUnknown');
    expect(await staff.addByLink('a', 'setup', { ...mette, createdAt: 5_000 })).toBe('linkExpired');
    expect(await staff.none()).toBe(true);
    expect(await staff.linkState('a', 'setup', 4_999)).toBe('made');
  });

  test('a taken e-mail leaves the link for another', async () => {
    const { staff } = (await storeInHand(open)).store;
    await addMette(staff);
    await staff.keepLink(link('i', { kind: 'invitation', madeBy: mette.id }));
    expect(await staff.addByLink('i', 'invitation', { ...louise, email: mette.email })).toBe('emailTaken');
    expect(await staff.addByLink('i', 'invitation', louise)).toBe('made');
  });

  test('a new set-up link replaces the earlier one, and no invitation', async () => {
    const { staff } = (await storeInHand(open)).store;
    await addMette(staff);
    await staff.keepLink(link('i', { kind: 'invitation', madeBy: mette.id }));
    await staff.keepLink(link('second'));
    await staff.keepLink(link('third'));
    expect(await staff.linkState('second', 'setup', 0)).toBe('linkUnknown');
    expect(await staff.linkState('third', 'setup', 0)).toBe('made');
    expect(await staff.linkState('i', 'invitation', 0)).toBe('made');
  });

  test('ending one session leaves its neighbours, whose keys differ by one sign', async () => {
    const { staff } = (await storeInHand(open)).store;
    await addMette(staff);
    for (const id of ['s', 's1', 's10', 's_', 's%'])
      await staff.startSession({ id, tokenHash: `hash-${id}`, staff: mette.id, at: 2_000, browser: 'Firefox' });
    expect(await staff.endSession('s1', 'someone-else')).toBe(false);
    expect(await staff.endSession('s1', mette.id)).toBe(true);
    expect(await staff.endSession('s1', mette.id)).toBe(false);
    expect((await staff.sessionsOf(mette.id)).map(({ id }) => id).sort()).toEqual(['s', 's%', 's10', 's_']);
    expect(await staff.session('hash-s1')).toBeNull();
    const { id, name, email } = mette;
    const own = { id: 's10', staff: { id, name, email }, startedAt: 2_000, lastSeenAt: 2_000, browser: 'Firefox' };
    expect(await staff.session('hash-s10')).toEqual(own);
  });

  test('sessions that are over are dropped, and the others keep their time', async () => {
    const { staff } = (await storeInHand(open)).store;
    await addMette(staff);
    for (const [id, at] of Object.entries({ long: 1_000, idle: 2_000, busy: 2_001 }))
      await staff.startSession({ id, tokenHash: id, staff: mette.id, at, browser: '' });
    await staff.sawSession('long', 9_000);
    await staff.sawSession('busy', 9_000);
    await staff.dropSessionsBefore({ idle: 5_000, begun: 1_500 });
    expect((await staff.sessionsOf(mette.id)).map(({ id, lastSeenAt }) => [id, lastSeenAt])).toEqual([['busy', 9_000]]);
  });
}
