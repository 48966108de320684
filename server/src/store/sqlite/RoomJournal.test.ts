import { expect, onTestFinished, test } from 'vitest';
import { DamagedRoom, StaleOwner } from '../RoomStore.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { connect } from './connect.ts';
import { DATABASE_FILE, openSqlite } from './openSqlite.ts';
import { packBatch } from './roomBatch.ts';
import { RoomTables } from './roomTables.ts';

const [ELMER, ALVA] = ['board/elmer1', 'board/alva1'];
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (log: Uint8Array[]) => log.map((entry) => new TextDecoder().decode(entry));

async function tablesIn(folder: string) {
  await (await openSqlite(folder)).close();
  const db = connect(`${folder}/${DATABASE_FILE}`);
  return { db, tables: new RoomTables(db) };
}

async function twoRooms() {
  const { folder, remove } = temporaryFolder();
  const { db, tables } = await tablesIn(folder);
  onTestFinished(() => {
    db.close();
    remove();
  });
  const epochs = new Map([ELMER, ALVA].map((room) => [room, tables.open(room).epoch]));
  const entry = (room: string, seq: number) => ({
    ...{ room, seq, epoch: epochs.get(room) as number, by: 'signe1', at: seq, claims: [] },
    bytes: bytes(`${room} ${seq}`),
  });
  const write = (room: string, ...seqs: number[]) => tables.commit(packBatch(seqs.map((seq) => entry(room, seq))));
  const fold = (room: string, seq: number) =>
    tables.compact({
      ...{ room, seq, epoch: epochs.get(room) as number, tidied: false },
      snapshot: bytes(`alt til og med ${seq}`),
    });
  const rows = () => db.prepare('SELECT count(*) AS n FROM room_journal').get()?.n;
  /** As a process that starts on the same file. */
  const anew = () => new RoomTables(db);
  return { db, tables, epochs, entry, write, fold, rows, anew };
}

test('[P4] what was written last before a crash is in each room when the server starts again', async () => {
  const { tables, entry, anew } = await twoRooms();
  tables.commit(packBatch([entry(ELMER, 1), entry(ELMER, 2), entry(ALVA, 1)]));
  tables.commit(packBatch([entry(ALVA, 2)]));
  const after = anew();
  expect(text(after.open(ALVA).log)).toEqual([`${ALVA} 1`, `${ALVA} 2`]);
  expect(text(after.open(ELMER).log)).toEqual([`${ELMER} 1`, `${ELMER} 2`]);
});

test('rows go when every room in them has its edits in its own log, and not before', async () => {
  const { tables, entry, write, fold, rows, anew } = await twoRooms();
  tables.commit(packBatch([entry(ELMER, 1), entry(ALVA, 1)]));
  write(ALVA, 2);
  fold(ALVA, 2);
  expect(rows()).toBe(2);
  fold(ELMER, 1);
  expect(rows()).toBe(0);
  write(ELMER, 2);
  expect(anew().open(ELMER)).toMatchObject({ lastSeq: 2, log: [bytes(`${ELMER} 2`)] });
});

test('a room that is folded half-way keeps the rest', async () => {
  const { tables, epochs, write, fold, anew } = await twoRooms();
  write(ELMER, 1, 2, 3);
  fold(ELMER, 2);
  write(ELMER, 4);
  const after = [`${ELMER} 3`, `${ELMER} 4`];
  const { seq, log } = tables.history(ELMER, epochs.get(ELMER) as number);
  expect([seq, text(log)]).toEqual([4, after]);
  const { snapshot, lastSeq, log: found } = anew().open(ELMER);
  expect([text([snapshot as Uint8Array]), text(found), lastSeq]).toEqual([['alt til og med 2'], after, 4]);
});

test('rooms that nobody folds move to their own logs when there is much, or after five minutes', async () => {
  const { tables, entry, rows } = await twoRooms();
  const long = bytes('x'.repeat(1_000_000));
  for (let seq = 1; seq <= 10; seq++) tables.commit(packBatch([{ ...entry(ELMER, seq), bytes: long }]));
  expect(rows()).toBe(1);
  tables.commit(packBatch([{ ...entry(ALVA, 1), at: 400_000 }]));
  expect(rows()).toBe(1);
  expect([tables.open(ELMER).log.length, tables.open(ALVA).log.length]).toEqual([10, 1]);
});

test('a commit the disk does not take leaves the journal as it was', async () => {
  const { db, tables, write, fold, rows, epochs } = await twoRooms();
  write(ELMER, 1);
  db.exec("CREATE TRIGGER full BEFORE INSERT ON room_snapshot BEGIN SELECT RAISE(ABORT, 'full'); END");
  expect(() => fold(ELMER, 1)).toThrow('full');
  db.exec('DROP TRIGGER full');
  write(ELMER, 2);
  expect(rows()).toBe(2);
  expect(text(tables.history(ELMER, epochs.get(ELMER) as number).log)).toEqual([`${ELMER} 1`, `${ELMER} 2`]);
});

test('a process that takes over finds what the other wrote in the meantime, and the other goes on with its own rooms', async () => {
  const { write, anew, tables } = await twoRooms();
  const other = anew();
  write(ELMER, 1);
  expect(other.open(ELMER).lastSeq).toBe(1);
  expect(() => write(ELMER, 2)).toThrow(StaleOwner);
  write(ALVA, 1);
  expect(other.open(ALVA).lastSeq).toBe(1);
  expect(tables.open(ALVA).lastSeq).toBe(1);
});

test('edits the disk gives back changed close their own room, and no other', async () => {
  const { db, tables, entry, anew } = await twoRooms();
  tables.commit(packBatch([entry(ELMER, 1), entry(ALVA, 1)]));
  const row = db.prepare('SELECT bytes FROM room_journal').get() as { bytes: Uint8Array };
  const at = Buffer.from(row.bytes).indexOf(`${ELMER} 1`) + ELMER.length;
  row.bytes[at] = (row.bytes[at] as number) ^ 1;
  db.prepare('UPDATE room_journal SET bytes = ?').run(row.bytes);
  const after = anew();
  expect(() => after.open(ELMER)).toThrow(DamagedRoom);
  expect(after.open(ALVA).lastSeq).toBe(1);
});
