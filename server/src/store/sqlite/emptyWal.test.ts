import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';
import { connect } from './connect.ts';
import { DATABASE_FILE, openSqlite } from './openSqlite.ts';

/** A folder as a process leaves it that was killed after `bytes` of writing. */
async function leftByAKilled(bytes: number) {
  const [living, left] = [temporaryFolder(), temporaryFolder()];
  onTestFinished(left.remove);
  const store = await openSqlite(living.folder);
  const { epoch } = await store.rooms.open('board/elmer1');
  const written = {
    room: 'board/elmer1',
    epoch,
    seq: 1,
    by: 'signe1',
    at: 1,
    claims: [],
    bytes: Buffer.alloc(bytes, 7),
  };
  await store.rooms.commit([written]);
  await store.rooms.settle();
  for (const end of ['', '-wal'])
    fs.copyFileSync(path.join(living.folder, DATABASE_FILE + end), path.join(left.folder, DATABASE_FILE + end));
  await store.close();
  living.remove();
  const file = path.join(left.folder, DATABASE_FILE);
  return { folder: left.folder, file, walBytes: () => fs.statSync(`${file}-wal`).size };
}

const BYTES = 300_000;

test('[P4] a start after a kill empties the WAL before anybody comes, and all is where it was', async () => {
  const { folder, walBytes } = await leftByAKilled(BYTES);
  expect(walBytes()).toBeGreaterThan(BYTES);
  const { rooms, close } = await openSqlite(folder);
  onTestFinished(close);
  await rooms.settle();
  expect(walBytes()).toBe(0);
  expect((await rooms.open('board/elmer1')).log.map(({ length }) => length)).toEqual([BYTES]);
});

test('a backup that is being read keeps nobody from starting', async () => {
  const { folder, file } = await leftByAKilled(BYTES);
  const reader = connect(file);
  reader.exec('BEGIN; SELECT count(*) FROM room_log');
  onTestFinished(() => reader.close());
  const { rooms, close } = await openSqlite(folder);
  onTestFinished(close);
  expect((await rooms.open('board/elmer1')).lastSeq).toBe(1);
});
