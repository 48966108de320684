import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { aBoard } from '@samtavlen/shared/testing/onTheBoard.ts';
import { expect, test } from 'vitest';
import { type RoomStore, StaleOwner } from '../RoomStore.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const [ELMER, ALVA] = ['board/elmer1', 'board/alva1'];
const closed = { closedAt: '2026-03-12T14:31:00.000Z', board: aBoard() } as unknown as ClosedBoard;

/** More than are opened in one commit. */
const TOWN = Array.from({ length: 40 }, (_, at) => `board/meeting${at}`);

const entry = (room: string, epoch: number, seq: number) => ({
  ...{ room, epoch, seq, by: 'signe1', at: seq, claims: [] },
  bytes: new TextEncoder().encode(`${room} ${seq}`),
});

async function write(rooms: RoomStore, room: string): Promise<number> {
  const { epoch } = await rooms.open(room);
  await rooms.commit([1, 2].map((seq) => entry(room, epoch, seq)));
  return epoch;
}

/** What every engine promises about rooms that many ask for in the same moment, as after a crash. */
export function roomsTogetherContract(open: OpenStore): void {
  test('a town’s rooms that are asked for at once each have their own edits, and an owner of their own', async () => {
    const { store, reopen } = await storeInHand(open);
    for (const room of TOWN) await write(store.rooms, room);
    const { rooms } = await reopen();
    const opened = await Promise.all(TOWN.map((room) => rooms.open(room)));
    for (const [at, { log, lastSeq, epoch }] of opened.entries()) {
      expect(log.map((bytes) => new TextDecoder().decode(bytes))).toEqual([1, 2].map((seq) => `${TOWN[at]} ${seq}`));
      await rooms.commit([entry(TOWN[at] as string, epoch, lastSeq + 1)]);
    }
  });

  test('of two who ask for a room at once the later one has it', async () => {
    const { store } = await storeInHand(open);
    await write(store.rooms, ELMER);
    const [first, second] = await Promise.all([store.rooms.open(ELMER), store.rooms.open(ELMER)]);
    expect(second.epoch).toBe(first.epoch + 1);
    await expect(store.rooms.commit([entry(ELMER, first.epoch, 3)])).rejects.toThrow(StaleOwner);
    await store.rooms.commit([entry(ELMER, second.epoch, 3)]);
  });

  test('[P4] who writes in a room that another asks for has it on the disk, or is told that it is not', async () => {
    const { store } = await storeInHand(open);
    const epoch = await write(store.rooms, ELMER);
    const writing = store.rooms.commit([entry(ELMER, epoch, 3)]).then(
      () => 3,
      () => 2,
    );
    const [kept, { lastSeq }] = await Promise.all([writing, store.rooms.open(ELMER), store.rooms.open(ALVA)]);
    expect(lastSeq).toBe(kept);
  });

  test('a meeting that is deleted, and a board that is closed, while rooms are asked for', async () => {
    const { store } = await storeInHand(open);
    await write(store.rooms, ELMER);
    const epoch = await write(store.rooms, ALVA);
    const [before, , after, , alva] = await Promise.all([
      store.rooms.open(ELMER),
      store.rooms.deleteMeeting('elmer1'),
      store.rooms.open(ELMER),
      store.rooms.freeze(ALVA, epoch, closed),
      store.rooms.open(ALVA),
    ]);
    expect([before.lastSeq, after.lastSeq]).toEqual([2, 0]);
    expect(alva).toMatchObject({ closed: true, lastSeq: 2 });
    await store.rooms.commit([entry(ELMER, after.epoch, 1)]);
  });
}
