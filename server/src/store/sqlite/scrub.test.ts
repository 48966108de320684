import fs from 'node:fs';
import path from 'node:path';
import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import { storeInHand } from '../contract/storeInHand.ts';
import { openSqlite } from './openSqlite.ts';

/** Set SEED to play a run again. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

const ROOMS = Array.from({ length: 6 }, (_, at) => `board/elmer-${at}`);

const wordOf = (room: string, seq: number) => `<${room} ${seq}>`;

/** Every word of the test that stands in any file of the folder, as often as it does. */
function wordsIn(folder: string): string[] {
  return fs.readdirSync(folder).flatMap(
    (file) =>
      fs
        .readFileSync(path.join(folder, file))
        .toString('latin1')
        .match(/<board\/elmer-\d \d+>/g) ?? [],
  );
}

test(`[P9] what was folded away is in no file after scrubbing, and in no backup, while others write on (seed ${seed})`, async () => {
  const random = prng.create(seed);
  const { store, folder } = await storeInHand(openSqlite);
  const live = new Set<string>();
  const rooms = await Promise.all(
    ROOMS.map(async (room) => ({ room, seq: 0, folded: 0, ...(await store.rooms.open(room)) })),
  );
  let left = 0;
  for (let turn = 0; turn < 300; turn++) {
    const one = rooms[prng.int32(random, 0, ROOMS.length - 1)] as (typeof rooms)[number];
    const { room, epoch } = one;
    const batch = Array.from({ length: prng.int32(random, 1, 12) }, () => {
      const seq = ++one.seq;
      live.add(wordOf(room, seq));
      const bytes = Buffer.from(wordOf(room, seq) + 'x'.repeat(prng.int32(random, 0, 1_500)));
      return { room, epoch, seq, by: 'signe1', at: seq, bytes, claims: [] };
    });
    await store.rooms.commit(batch);
    if (prng.int32(random, 0, 9) > 0) continue;
    await store.rooms.compact({ room, epoch, seq: one.seq, snapshot: Buffer.from('tom'), tidied: true });
    for (let seq = one.folded + 1; seq <= one.seq; seq++) live.delete(wordOf(room, seq));
    one.folded = one.seq;
    if (turn % 3 > 0) continue;
    left += wordsIn(folder).filter((word) => !live.has(word)).length;
    await store.rooms.settle();
    await store.scrub();
    expect(wordsIn(folder).filter((word) => !live.has(word))).toEqual([]);
  }
  // Without scrubbing they are there: the search can find what it looks for.
  expect(left).toBeGreaterThan(0);
  await store.rooms.settle();
  const backups = path.join(folder, 'backups');
  await store.backup(path.join(backups, 'copy'));
  expect(new Set(wordsIn(backups))).toEqual(live);
});
