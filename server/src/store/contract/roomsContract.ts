import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { aBoard } from '@samtavlen/shared/testing/onTheBoard.ts';
import { expect, onTestFinished, test } from 'vitest';
import { type LogEntry, type RoomStore, StaleOwner } from '../RoomStore.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const ROOM = 'board/elmer1';
/** Ids that begin alike must not be taken for each other (style.md 1.2). */
const NEIGHBOURS = ['board/elmer10', 'draft/elmer1/signe', 'draft/elmer1/signe2'];

/** How often a writing process is killed. */
const KILLS = 4;

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (log: Uint8Array[]) => log.map((entry) => new TextDecoder().decode(entry));
const entry = (
  room: string,
  epoch: number,
  seq: number,
  words = `${room} ${seq}`,
  claims: number[] = [],
): LogEntry => ({
  room,
  epoch,
  seq,
  by: 'signe1',
  at: seq,
  bytes: bytes(words),
  claims,
});
const fold = (epoch: number, seq: number, words: string, tidied = false) => ({
  ...{ room: ROOM, epoch, seq, tidied },
  snapshot: bytes(words),
});
const closed = { closedAt: '2026-03-12T14:31:00.000Z', board: aBoard() } as unknown as ClosedBoard;

async function writeFive(rooms: RoomStore, room: string): Promise<number> {
  const { epoch } = await rooms.open(room);
  await rooms.commit([1, 2, 3, 4, 5].map((seq) => entry(room, epoch, seq)));
  return epoch;
}

/**
 * Lets a process write until it has said that `after` things are on disk, then kills it.
 * @param what the script it runs @returns the last number it said
 */
async function killWhile(what: string, engine: string, folder: string, after: number): Promise<number> {
  const script = fileURLToPath(new URL(what, import.meta.url));
  const child = spawn(process.execPath, [script, engine, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data;
    if (said.split('\n').length > after) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return Number(said.split('\n').at(-2));
}

/** What every engine promises about the documents of meetings. @param engine its name in the list of stores */
export function roomsContract(open: OpenStore, engine: string): void {
  test('a room comes back as it was written, its neighbours apart', async () => {
    const { store, reopen } = await storeInHand(open);
    for (const room of [ROOM, ...NEIGHBOURS]) await writeFive(store.rooms, room);
    const { rooms } = await reopen();
    for (const room of [ROOM, ...NEIGHBOURS]) {
      const stored = await rooms.open(room);
      expect(text(stored.log)).toEqual([1, 2, 3, 4, 5].map((seq) => `${room} ${seq}`));
      expect(stored).toMatchObject({ lastSeq: 5, closed: false, snapshot: null, generation: 1 });
    }
  });

  test('a batch for several rooms is written whole or not at all', async () => {
    const { store } = await storeInHand(open);
    const epoch = await writeFive(store.rooms, ROOM);
    const neighbour = await writeFive(store.rooms, 'board/elmer10');
    const gap = [entry(ROOM, epoch, 6), entry('board/elmer10', neighbour, 8)];
    await expect(store.rooms.commit(gap)).rejects.toThrow();
    expect((await store.rooms.open(ROOM)).lastSeq).toBe(5);
  });

  test('an owner that another has taken over from writes nothing more', async () => {
    const { store } = await storeInHand(open);
    const old = await writeFive(store.rooms, ROOM);
    const { epoch } = await store.rooms.open(ROOM);
    expect(epoch).toBeGreaterThan(old);
    await expect(store.rooms.commit([entry(ROOM, old, 6)])).rejects.toThrow(StaleOwner);
    await expect(store.rooms.compact(fold(old, 5, 'gammel'))).rejects.toThrow(StaleOwner);
    await store.rooms.commit([entry(ROOM, epoch, 6)]);
  });

  test('whose client id is whose is kept with the first edit', async () => {
    const { store, reopen } = await storeInHand(open);
    const { epoch } = await store.rooms.open(ROOM);
    await store.rooms.commit([entry(ROOM, epoch, 1, 'ord', [4_294_967_295, 7])]);
    const { rooms } = await reopen();
    expect([...(await rooms.open(ROOM)).clients]).toEqual([
      [7, 'signe1'],
      [4_294_967_295, 'signe1'],
    ]);
  });

  test('folding keeps the snapshot and what came after it', async () => {
    const { store } = await storeInHand(open);
    const epoch = await writeFive(store.rooms, ROOM);
    await store.rooms.compact(fold(epoch, 3, 'alt til og med 3'));
    const { snapshot, log, lastSeq } = await store.rooms.open(ROOM);
    expect([text([snapshot as Uint8Array]), text(log), lastSeq]).toEqual([
      ['alt til og med 3'],
      [`${ROOM} 4`, `${ROOM} 5`],
      5,
    ]);
  });

  test('a fold that comes late or twice takes nothing away, and one of more than was written is refused', async () => {
    const { store } = await storeInHand(open);
    const epoch = await writeFive(store.rooms, ROOM);
    await store.rooms.compact(fold(epoch, 4, 'alt til og med 4'));
    await store.rooms.compact(fold(epoch, 4, 'alt til og med 4'));
    await store.rooms.compact(fold(epoch, 2, 'alt til og med 2'));
    await expect(store.rooms.compact(fold(epoch, 6, 'for meget'))).rejects.toThrow();
    const { snapshot, log, seq } = await store.rooms.history(ROOM, epoch);
    expect([text([snapshot as Uint8Array]), text(log), seq]).toEqual([['alt til og med 4'], [`${ROOM} 5`], 5]);
    const { epoch: next } = await store.rooms.open(ROOM);
    await expect(store.rooms.history(ROOM, epoch)).rejects.toThrow(StaleOwner);
    expect((await store.rooms.history(ROOM, next)).seq).toBe(5);
  });

  test('rooms are untidied from their last edit until they are folded without what was withdrawn', async () => {
    const { store } = await storeInHand(open);
    for (const room of NEIGHBOURS) await writeFive(store.rooms, room);
    const epoch = await writeFive(store.rooms, ROOM);
    await store.rooms.commit([{ ...entry(ROOM, epoch, 6), at: 100 }]);
    expect(await store.rooms.untidied(99)).not.toContain(ROOM);
    expect(await store.rooms.untidied(100)).toEqual([...NEIGHBOURS, ROOM]);
    await store.rooms.compact(fold(epoch, 6, 'alt'));
    expect(await store.rooms.untidied(100)).toContain(ROOM);
    await store.rooms.compact(fold(epoch, 6, 'alt', true));
    expect(await store.rooms.untidied(100)).toEqual(NEIGHBOURS);
  });

  test(`[P4] I5: killed ${KILLS} times while a log is folded over and over, the room is always whole`, {
    timeout: 60_000,
  }, async () => {
    const { folder, remove } = temporaryFolder();
    onTestFinished(remove);
    for (let kill = 0; kill < KILLS; kill++) {
      const said = await killWhile('./foldUntilKilled.ts', engine, folder, 5 + kill * 7);
      const after = await open(folder);
      const { snapshot, log, lastSeq } = await after.rooms.open('board/fold-1');
      const words = [...text(snapshot ? [snapshot] : []).flatMap((folded) => folded.split(' ')), ...text(log)];
      expect(words).toEqual(Array.from({ length: lastSeq }, (_, at) => `${at + 1}`));
      expect(lastSeq).toBeGreaterThanOrEqual(said);
      await after.close();
    }
  });

  test('a closed board takes nothing in for ever, and closing twice keeps the first', async () => {
    const { store, reopen } = await storeInHand(open);
    const epoch = await writeFive(store.rooms, ROOM);
    await store.rooms.freeze(ROOM, epoch, closed);
    await store.rooms.freeze(ROOM, epoch, { ...closed, closedAt: '2027-01-01T00:00:00.000Z' });
    const { rooms } = await reopen();
    const stored = await rooms.open(ROOM);
    expect(stored).toMatchObject({ closed: true, lastSeq: 5 });
    await expect(rooms.commit([entry(ROOM, stored.epoch, 6)])).rejects.toThrow();
    expect(await rooms.closedBoard(ROOM)).toMatchObject(closed);
    expect(await rooms.closedBoard('board/elmer10')).toBeNull();
  });

  test('deleting a meeting takes its board and drafts, and no other', async () => {
    const { store } = await storeInHand(open);
    for (const room of [ROOM, ...NEIGHBOURS]) await writeFive(store.rooms, room);
    await store.rooms.deleteMeeting('elmer1');
    const left = await Promise.all([ROOM, ...NEIGHBOURS].map(async (room) => (await store.rooms.open(room)).lastSeq));
    expect(left).toEqual([0, 5, 0, 0]);
  });

  test(`[P4] killed ${KILLS} times in the middle of writing, it has everything it said was on disk`, {
    timeout: 60_000,
  }, async () => {
    const { folder, remove } = temporaryFolder();
    onTestFinished(remove);
    for (let kill = 1; kill <= KILLS; kill++) {
      const said = await killWhile('./writeUntilKilled.ts', engine, folder, 40 * kill);
      const reopened = await open(folder);
      for (const room of ['board/kill-1', 'board/kill-10']) {
        const { log, lastSeq } = await reopened.rooms.open(room);
        expect(lastSeq).toBeGreaterThanOrEqual(said);
        expect(text(log).map((words) => words.split(' ').slice(0, 2).join(' '))).toEqual(
          Array.from({ length: lastSeq }, (_, index) => `${room} ${index + 1}`),
        );
      }
      await reopened.close();
    }
  });
}
