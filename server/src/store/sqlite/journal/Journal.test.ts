import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { storeInHand } from '../../contract/storeInHand.ts';
import { DamagedRoom } from '../../RoomStore.ts';
import type { Store } from '../../Store.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { connect } from '../connect.ts';
import { FolderLock } from '../FolderLock.ts';
import { DATABASE_FILE, openSqlite } from '../openSqlite.ts';
import { JournalSegment } from './JournalSegment.ts';
import { packBatch } from './roomBatch.ts';

const [ELMER, ALVA] = ['board/elmer1', 'board/alva1'];
const DRAFT = 'draft/elmer1/signe1';
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (log: Uint8Array[]) => log.map((entry) => new TextDecoder().decode(entry));

const entry = (room: string, seq: number, words = `${room} ${seq}`, epoch = 1) => ({
  ...{ room, seq, epoch, by: 'signe1', at: seq, claims: [] },
  bytes: bytes(words),
});

/** Two boards and a draft, open; the house looks round when the test says so. */
async function openRooms() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { store, folder } = await storeInHand(openSqlite);
  for (const room of [ELMER, ALVA, DRAFT]) await store.rooms.open(room);
  const files = () => fs.readdirSync(folder).filter((name) => name.startsWith('samtavlen.edits-'));
  return { rooms: store.rooms, store, folder, files };
}

/** The folder as a process that is killed at this moment leaves it. */
function killedIn(folder: string): string {
  const { folder: after, remove } = temporaryFolder();
  onTestFinished(remove);
  for (const name of fs.readdirSync(folder))
    if (!/-shm$|lock/.test(name)) fs.copyFileSync(path.join(folder, name), path.join(after, name));
  return after;
}

async function startAgain(folder: string): Promise<Store['rooms']> {
  const store = await openSqlite(folder);
  onTestFinished(() => store.close());
  return store.rooms;
}

test('[P4] what was written last before a crash is in each room when the server starts again', async () => {
  const { rooms, folder } = await openRooms();
  await rooms.commit([entry(ELMER, 1), entry(ELMER, 2), { ...entry(ALVA, 1), claims: [7] }]);
  await rooms.commit([entry(ALVA, 2)]);
  const after = await startAgain(killedIn(folder));
  const alva = await after.open(ALVA);
  expect(text(alva.log)).toEqual([`${ALVA} 1`, `${ALVA} 2`]);
  expect([...alva.clients]).toEqual([[7, 'signe1']]);
  expect(text((await after.open(ELMER)).log)).toEqual([`${ELMER} 1`, `${ELMER} 2`]);
});

test('a room that is folded half-way keeps the rest', async () => {
  const { rooms, folder } = await openRooms();
  await rooms.commit([1, 2, 3].map((seq) => entry(ELMER, seq)));
  await rooms.compact({ room: ELMER, epoch: 1, seq: 2, snapshot: bytes('alt til og med 2'), tidied: false });
  await rooms.commit([entry(ELMER, 4)]);
  const rest = [`${ELMER} 3`, `${ELMER} 4`];
  const { seq, log } = await rooms.history(ELMER, 1);
  expect([seq, text(log)]).toEqual([4, rest]);
  const found = await (await startAgain(killedIn(folder))).open(ELMER);
  expect([text([found.snapshot as Uint8Array]), text(found.log), found.lastSeq]).toEqual([
    ['alt til og med 2'],
    rest,
    4,
  ]);
});

test('a full file is sorted into the rooms and removed, while others write on', async () => {
  const { rooms, files } = await openRooms();
  const long = 'x'.repeat(30_000);
  for (let seq = 1; seq <= 20; seq++) await rooms.commit([entry(ELMER, seq, long), entry(ALVA, seq, long)]);
  const before = files().length;
  vi.advanceTimersByTime(1_000);
  await rooms.commit([entry(ELMER, 21)]);
  await vi.waitFor(() => expect(files().length).toBeLessThan(before), 5_000);
  expect([(await rooms.open(ELMER)).log.length, (await rooms.open(ALVA)).log.length]).toEqual([21, 20]);
});

test('[P4] a megabyte has a file of its own length, and survives a crash with what came before and after it', async () => {
  const { rooms, folder, files } = await openRooms();
  const megabyte = 'x'.repeat(1_000_000);
  await rooms.commit([entry(ELMER, 1)]);
  await rooms.commit([entry(ELMER, 2, megabyte), entry(ALVA, 1)]);
  await rooms.commit([entry(ELMER, 3)]);
  const lengths = files().map((name) => fs.statSync(path.join(folder, name)).size);
  expect(lengths.filter((length) => length > 1_000_000 && length < 1_001_000)).toHaveLength(1);
  const after = await startAgain(killedIn(folder));
  expect(text((await after.open(ELMER)).log)).toEqual([`${ELMER} 1`, megabyte, `${ELMER} 3`]);
  expect(text((await after.open(ALVA)).log)).toEqual([`${ALVA} 1`]);
});

test('a commit the disk does not take leaves nothing behind, and the next one is taken', async () => {
  const { rooms, folder, files } = await openRooms();
  await rooms.commit([entry(ELMER, 1)]);
  const next = Number(files().at(-1)?.slice(-8)) + 1;
  const inTheWay = path.join(folder, `samtavlen.edits-${String(next).padStart(8, '0')}`);
  fs.mkdirSync(inTheWay);
  const long = 'x'.repeat(200_000);
  await expect(rooms.commit([entry(ELMER, 2, long)])).rejects.toThrow();
  fs.rmSync(inTheWay, { recursive: true, force: true });
  await rooms.commit([entry(ELMER, 2)]);
  expect(text((await rooms.open(ELMER)).log)).toEqual([`${ELMER} 1`, `${ELMER} 2`]);
});

test('[P4] a batch that was refused and reached the disk all the same does not stand in the way of what came after', async () => {
  const { rooms, folder } = await openRooms();
  await rooms.commit([entry(ELMER, 1)]);
  const after = killedIn(folder);
  const db = connect(path.join(after, DATABASE_FILE));
  const key = db.prepare('SELECT key FROM journal_key').get()?.key as number;
  db.exec(`UPDATE room SET epoch = 3 WHERE key = '${ELMER}'; UPDATE room SET last_seq = 1 WHERE key = '${ELMER}'`);
  db.exec(`INSERT INTO room_log (room, seq, epoch, by, at, bytes) VALUES ('${ELMER}', 1, 1, 'signe1', 1, x'31')`);
  db.close();
  const left = await JournalSegment.begin(after, 50, 65_536, key);
  await left.append(packBatch([entry(ELMER, 2, 'en anden ejers', 2)]).record);
  await left.append(packBatch([entry(ELMER, 2, 'afvist', 3), entry(ELMER, 3, 'afvist', 3)]).record);
  left.close();
  const right = await JournalSegment.begin(after, 51, 65_536, key);
  await right.append(packBatch([entry(ELMER, 2, 'gemt', 3)]).record);
  right.close();
  expect(text((await (await startAgain(after)).open(ELMER)).log)).toEqual(['1', 'gemt']);
});

test('[P4] edits the disk gives back changed close their own room, and no other', async () => {
  const { rooms, folder, files } = await openRooms();
  await rooms.commit([entry(ELMER, 1), entry(ALVA, 1)]);
  await rooms.commit([entry(ALVA, 2)]);
  const after = killedIn(folder);
  const file = path.join(after, files()[0] as string);
  const damaged = fs.readFileSync(file);
  const at = damaged.indexOf(`${ELMER} 1`) + ELMER.length;
  damaged[at] = (damaged[at] as number) ^ 1;
  fs.writeFileSync(file, damaged);
  const again = await startAgain(after);
  await expect(again.open(ELMER)).rejects.toThrow(DamagedRoom);
  expect((await again.open(ALVA)).lastSeq).toBe(2);
});

test('[P9] drafts that were deleted do not come back after a crash', async () => {
  const { rooms, folder } = await openRooms();
  await rooms.commit([entry(DRAFT, 1, 'kladden'), entry(ELMER, 1)]);
  await rooms.deleteDrafts('elmer1');
  const after = killedIn(folder);
  const again = await startAgain(after);
  expect(await again.open(DRAFT)).toMatchObject({ lastSeq: 0, log: [] });
  expect((await again.open(ELMER)).lastSeq).toBe(1);
});

test('a backup laid in the place of a database does not get what was written after it', async () => {
  const { rooms, store, folder } = await openRooms();
  await rooms.commit([entry(ELMER, 1)]);
  const copy = path.join(folder, 'backups/copy');
  await store.backup(copy);
  await rooms.commit([entry(ELMER, 2)]);
  const after = temporaryFolder();
  onTestFinished(after.remove);
  fs.copyFileSync(copy, path.join(after.folder, DATABASE_FILE));
  for (const name of fs.readdirSync(folder).filter((one) => one.startsWith('samtavlen.edits-')))
    fs.copyFileSync(path.join(folder, name), path.join(after.folder, name));
  expect(text((await (await startAgain(after.folder)).open(ELMER)).log)).toEqual([`${ELMER} 1`]);
});

test('one process has the rooms of a folder; the next gets them when it has let go', () => {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const file = path.join(folder, 'lock');
  const first = new FolderLock(file);
  expect(() => new FolderLock(file, 10)).toThrow('another process');
  first.release();
  new FolderLock(file, 10).release();
});
