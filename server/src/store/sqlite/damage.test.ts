import path from 'node:path';
import { expect, test } from 'vitest';
import { storeInHand } from '../contract/storeInHand.ts';
import { DamagedRoom } from '../RoomStore.ts';
import { connect } from './connect.ts';
import { DATABASE_FILE, openSqlite } from './openSqlite.ts';

const ROOM = 'board/elmer1';
const NEIGHBOUR = 'board/elmer10';

/** Two rooms with five updates each, the first folded up to the second; the disk then does as `sql` says. */
async function afterDamage(sql: string) {
  const { store, folder } = await storeInHand(openSqlite);
  for (const room of [ROOM, NEIGHBOUR]) {
    const { epoch } = await store.rooms.open(room);
    const entry = (seq: number) => ({
      room,
      epoch,
      seq,
      by: 'signe1',
      at: seq,
      claims: [],
      bytes: Buffer.from(`ord ${seq}`),
    });
    await store.rooms.commit([1, 2, 3, 4, 5].map(entry));
    await store.rooms.compact({ room, epoch, seq: 2, snapshot: Buffer.from('ord 1 2'), tidied: false });
  }
  // What nobody folds goes into the rooms' own logs after a while.
  await store.rooms.settle();
  const disk = connect(path.join(folder, DATABASE_FILE));
  disk.exec(sql);
  disk.close();
  return store.rooms;
}

const inRoom = `room = '${ROOM}'`;

test.each([
  ['a flipped bit', `UPDATE room_log SET bytes = CAST('ord 5' AS BLOB) WHERE ${inRoom} AND seq = 4`],
  ['a torn row', `UPDATE room_log SET bytes = substr(bytes, 1, 3) WHERE ${inRoom} AND seq = 5`],
  ['a row that is empty', `UPDATE room_log SET bytes = zeroblob(5) WHERE ${inRoom} AND seq = 3`],
  ['a row that is not there', `DELETE FROM room_log WHERE ${inRoom} AND seq = 4`],
  ['a tail that is not there', `DELETE FROM room_log WHERE ${inRoom} AND seq = 5`],
  ['a torn snapshot', `UPDATE room_snapshot SET bytes = substr(bytes, 1, 3) WHERE ${inRoom}`],
])('[P4] I3: %s opens nothing, and shuts nobody else’s room', async (_what, sql) => {
  const rooms = await afterDamage(sql);
  await expect(rooms.open(ROOM)).rejects.toThrow(DamagedRoom);
  expect((await rooms.open(NEIGHBOUR)).log).toHaveLength(3);
});

test('[P4] I3: a damaged room that is asked for with others keeps none of them shut', async () => {
  const others = Array.from({ length: 20 }, (_, at) => `board/meeting${at}`);
  const rooms = await afterDamage(`DELETE FROM room_log WHERE ${inRoom} AND seq = 4`);
  const asked = [...others.slice(0, 10), ROOM, NEIGHBOUR, ...others.slice(10)];
  const opened = await Promise.allSettled(asked.map((room) => rooms.open(room)));
  const shut = opened.flatMap((one, at) => (one.status === 'rejected' ? [[asked[at], one.reason]] : []));
  expect(shut).toEqual([[ROOM, expect.any(DamagedRoom)]]);
  const neighbour = opened[asked.indexOf(NEIGHBOUR)];
  expect(neighbour).toMatchObject({ value: { lastSeq: 5, epoch: 2 } });
});

test('rows from before there were check sums are played as they are', async () => {
  const rooms = await afterDamage(`UPDATE room_log SET sum = NULL WHERE ${inRoom}`);
  expect((await rooms.open(ROOM)).log).toHaveLength(3);
});
