import { expect, onTestFinished, test, vi } from 'vitest';
import type { LogEntry } from '../store/RoomStore.ts';
import { CommitLoop } from './CommitLoop.ts';
import { RoomMeter } from './RoomMeter.ts';

/**
 * How long the loop waits after a commit of 200 letters, in ms.
 * @param roundMs what judging them, the disk and telling everyone took, by a clock in the test's hand
 */
async function waitsAfter(roundMs: number): Promise<number[]> {
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const letter: LogEntry = {
    room: 'board/elmer',
    epoch: 1,
    seq: 1,
    by: 'elmer1',
    at: 1,
    bytes: Buffer.of(1),
    claims: [],
  };
  const waited: number[] = [];
  const done = Promise.withResolvers<void>();
  const loop = new CommitLoop({ commit: async () => {} }, new RoomMeter(), async (ms) => void waited.push(ms));
  loop.ask({
    batch() {
      vi.advanceTimersByTime(roundMs);
      return Array.from({ length: 200 }, () => letter);
    },
    committed: () => done.resolve(),
    failed: (error) => done.reject(error),
  });
  await done.promise;
  await new Promise(setImmediate);
  return waited;
}

test('a server with time to spare lets the letters of 30 ms share a commit', async () => {
  expect(await waitsAfter(5)).toEqual([30]);
});

test('the busier it is, the less it waits: the round as a whole stays as long', async () => {
  expect(await waitsAfter(35)).toEqual([10]);
});

test('a server that is busy enough without waiting does not wait', async () => {
  expect(await waitsAfter(60)).toEqual([]);
});

test('a room that stumbles over what is on disk hurts itself alone: the others are told once, and written once', async () => {
  const commits: string[][] = [];
  const store = { commit: async (batch: readonly LogEntry[]) => void commits.push(batch.map(({ room }) => room)) };
  const loop = new CommitLoop(store, new RoomMeter());
  const told: string[] = [];
  const [lost, well] = [Promise.withResolvers<boolean>(), Promise.withResolvers<void>()];
  const batch = (room: string) => () => [
    { room, epoch: 1, seq: 1, by: 'elmer1', at: 1, bytes: Buffer.of(1), claims: [] },
  ];
  loop.ask({
    batch: batch('board/poisoned'),
    committed: () => {
      told.push('poisoned');
      throw new TypeError('map.get is not a function');
    },
    failed: (_error, isLost) => lost.resolve(isLost),
  });
  loop.ask({
    batch: batch('board/well'),
    committed: () => {
      told.push('well');
      well.resolve();
    },
    failed: well.reject,
  });
  await well.promise;
  expect(await lost.promise).toBe(true);
  await new Promise(setImmediate);
  expect([told, commits]).toEqual([['poisoned', 'well'], [['board/poisoned', 'board/well']]]);
});

test('a table with a megabyte to write lets the others go first', async () => {
  const commits: string[][] = [];
  const store = { commit: async (batch: readonly LogEntry[]) => void commits.push(batch.map(({ room }) => room)) };
  const loop = new CommitLoop(store, new RoomMeter());
  const table = (room: string, bytes: Uint8Array) => {
    const done = Promise.withResolvers<void>();
    const batch = () => [{ room, epoch: 1, seq: 1, by: 'elmer1', at: 1, bytes, claims: [] }];
    return { done: done.promise, batch, committed: () => done.resolve(), failed: done.reject };
  };
  const [pasted, typed] = [table('board/alva', new Uint8Array(1_000_000)), table('board/elmer', Buffer.of(1))];
  loop.ask(pasted);
  loop.ask(typed);
  await Promise.all([pasted.done, typed.done]);
  expect(commits).toEqual([['board/elmer'], ['board/alva']]);
});
