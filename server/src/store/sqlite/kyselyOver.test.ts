import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { StaffAccounts } from '../sql/staff.ts';
import { kyselyOver } from './kyselyOver.ts';
import { migrate } from './migrate.ts';

const link = (tokenHash: string) => ({ tokenHash, kind: 'setup', madeBy: null, expiresAt: 1 }) as const;

function migrated(): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  migrate(db);
  return db;
}

test('a disk that fills up in mid-transaction says so, changes nothing, and goes on when there is room', async () => {
  const db = migrated();
  const staff = new StaffAccounts(kyselyOver(db));
  await staff.keepLink(link('first'));
  const room = (pages: number) => db.exec(`PRAGMA max_page_count = ${pages}`);
  room(1);
  await expect(staff.keepLink(link('x'.repeat(100_000)))).rejects.toMatchObject({ errcode: 13 });
  expect(await staff.linkState('first', 'setup', 0)).toBe('made');
  room(1_000_000);
  await staff.keepLink(link('second'));
  expect(await staff.linkState('second', 'setup', 0)).toBe('made');
});

test('transactions that are asked for at once do not fall into each other', async () => {
  const staff = new StaffAccounts(kyselyOver(migrated()));
  await Promise.all(Array.from({ length: 20 }, (_, n) => staff.keepLink(link(`link${n}`))));
  const states = await Promise.all(Array.from({ length: 20 }, (_, n) => staff.linkState(`link${n}`, 'setup', 0)));
  expect(states.filter((state) => state === 'made')).toHaveLength(1);
});
