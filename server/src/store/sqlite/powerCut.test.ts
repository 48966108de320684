import fs from 'node:fs';
import path from 'node:path';
import * as prng from 'lib0/prng';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Store } from '../Store.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { connect } from './connect.ts';
import { DATABASE_FILE, openSqlite } from './openSqlite.ts';

/** Set CUTS for a longer run and SEED to play one again. */
const CUTS = Number(process.env.CUTS ?? 100);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** What a disk writes whole, in bytes. */
const SECTOR = 512;
/** The WAL's header, which SQLite writes and waits for before it begins a new one; the salts are in the middle of it. */
const HEADER = 32;
const SALTS = [16, 24] as const;

const ROOMS = ['board/elmer1', 'draft/elmer1/signe1'];
type Random = prng.PRNG;
type LastSeqs = number[];

/** The files as they lie on a disk. */
interface Image {
  db: Buffer;
  wal: Buffer;
  /** The journal's, by name. */
  edits: Map<string, Buffer>;
}

const fileIn = (folder: string, suffix = '') => path.join(folder, DATABASE_FILE + suffix);

const imageOf = (folder: string): Image => ({
  db: fs.readFileSync(fileIn(folder)),
  wal: fs.existsSync(fileIn(folder, '-wal')) ? fs.readFileSync(fileIn(folder, '-wal')) : Buffer.alloc(0),
  edits: new Map(
    fs
      .readdirSync(folder)
      .filter((name) => name.startsWith('samtavlen.edits-'))
      .map((name) => [name, fs.readFileSync(path.join(folder, name))]),
  ),
});

/**
 * A file caught between two states: of what was written since the last wait for the disk, each sector is there, or not,
 * or torn; and the file's new length may not be.
 */
function torn(random: Random, before: Buffer, after: Buffer): Buffer {
  const length = prng.bool(random)
    ? after.length
    : prng.int32(random, Math.min(before.length, after.length), after.length);
  const file = Buffer.alloc(length);
  before.copy(file);
  const share = prng.real53(random);
  for (let at = 0; at < length; at += SECTOR) {
    if (prng.real53(random) > share) continue;
    const reached = prng.int32(random, 0, 9) === 0 ? prng.int32(random, 0, SECTOR) : SECTOR;
    after.copy(file, at, at, Math.min(at + reached, length));
  }
  return file;
}

/** A commit writes at the end of one file of the journal, or begins a new one. */
function tornEdits(random: Random, before: Image['edits'], after: Image['edits']): Image['edits'] {
  const files = [...after].map(([name, bytes]): [string, Buffer] => {
    const was = before.get(name);
    return [name, was?.equals(bytes) ? bytes : torn(random, was ?? Buffer.alloc(0), bytes)];
  });
  return new Map(files);
}

/**
 * What the disk may hold after a cut while the database was written to. SQLite waits for the WAL before it touches the
 * database, and for the database and a new header before it writes over an old WAL: more than that no disk may mix up.
 * What is in the journal stays there until the database has it.
 */
function cut(random: Random, before: Image, after: Image): Image {
  const startedOver = !before.wal.subarray(...SALTS).equals(after.wal.subarray(...SALTS));
  if (!startedOver && prng.bool(random)) {
    const { edits } = prng.bool(random) ? before : after;
    return { db: torn(random, before.db, after.db), wal: after.wal, edits };
  }
  const { edits } = before;
  const wal = torn(random, before.wal, after.wal);
  if (!startedOver) return { db: before.db, wal, edits };
  after.wal.copy(wal, 0, 0, HEADER);
  return { db: after.db, wal, edits };
}

const wordsFor = (room: string, seq: number) => `${room} ${seq}`;

/** What the thread for it does when the WAL has grown: the next commit begins a new one. */
function checkpoint(folder: string): void {
  const db = connect(fileIn(folder));
  db.exec('PRAGMA wal_checkpoint(PASSIVE)');
  db.close();
}

type Step = 'commit' | 'fold' | 'settle';
const WHATS: readonly Step[] = [...Array<Step>(7).fill('commit'), 'fold', 'settle'];

/** One step of the store: a batch for both rooms, one room's log folded, or all sorted. @returns how far the rooms then go */
async function step(random: Random, what: Step, store: Store, epochs: number[], last: LastSeqs): Promise<LastSeqs> {
  if (what === 'settle') await store.rooms.settle();
  if (what === 'fold') {
    const at = prng.int32(random, 0, 1);
    const snapshot = new TextEncoder().encode(String(last[at]));
    await store.rooms.compact({
      ...{ room: ROOMS[at] as string, epoch: epochs[at] as number, seq: last[at] as number },
      ...{ snapshot, tidied: false },
    });
  }
  if (what !== 'commit') return last;
  const next = last.map((seq) => seq + prng.int32(random, 1, 8));
  const batch = ROOMS.flatMap((room, at) =>
    Array.from({ length: (next[at] as number) - (last[at] as number) }, (_, index) => {
      const seq = (last[at] as number) + index + 1;
      const filling = 'x'.repeat(prng.int32(random, 0, 20_000));
      const bytes = new TextEncoder().encode(`${wordsFor(room, seq)} ${filling}`);
      return { room, epoch: epochs[at] as number, seq, by: 'signe1', at: seq, bytes, claims: [] };
    }),
  );
  await store.rooms.commit(batch);
  return next;
}

/** How far each room goes on a disk; everything up to there must be whole. */
async function readBack(image: Image): Promise<LastSeqs> {
  const { folder, remove } = temporaryFolder();
  for (const [name, bytes] of image.edits) fs.writeFileSync(path.join(folder, name), bytes);
  fs.writeFileSync(fileIn(folder), image.db);
  fs.writeFileSync(fileIn(folder, '-wal'), image.wal);
  const store = await openSqlite(folder);
  const last: LastSeqs = [];
  for (const room of ROOMS) {
    const { snapshot, log, lastSeq } = await store.rooms.open(room);
    const from = snapshot ? Number(Buffer.from(snapshot).toString()) : 0;
    const words = log.map((bytes) => Buffer.from(bytes).toString().split(' ').slice(0, 2).join(' '));
    expect(words).toEqual(words.map((_, index) => wordsFor(room, from + index + 1)));
    expect(from + log.length).toBe(lastSeq);
    last.push(lastSeq);
  }
  await store.close();
  remove();
  return last;
}

test('[P4] I1: a commit returns when the disk has it, which is what the cuts below take for granted', () => {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  const db = connect(fileIn(folder));
  const FULL = 2;
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: FULL });
  db.close();
});

test(`[P4] I1 I5: ${CUTS} power cuts with unsynced writes dropped or torn lose nothing that was called saved, and never leave half a batch (seed ${seed})`, {
  timeout: 0,
}, async () => {
  const random = prng.create(seed);
  // Full files of the journal are sorted when the test says so.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { folder, remove } = temporaryFolder();
  const store = await openSqlite(folder);
  onTestFinished(async () => {
    await store.close();
    remove();
  });
  const epochs = await Promise.all(ROOMS.map(async (room) => (await store.rooms.open(room)).epoch));
  let last: LastSeqs = [0, 0];
  let cutShort = 0;
  for (let n = 1; n <= CUTS; n++) {
    const before = imageOf(folder);
    if (n % 10 === 0) checkpoint(folder);
    const what = WHATS[prng.int32(random, 0, WHATS.length - 1)] as Step;
    const next = await step(random, what, store, epochs, last);
    const after = imageOf(folder);
    const found = await readBack(
      what === 'commit'
        ? { ...after, edits: tornEdits(random, before.edits, after.edits) }
        : cut(random, before, after),
    );
    expect([last, next], `cut ${n}`).toContainEqual(found);
    if (found[0] !== next[0]) cutShort++;
    last = next;
  }
  expect(cutShort).toBeGreaterThan(CUTS / 10);
});
