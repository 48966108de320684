import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { connect } from './connect.ts';
import { emptyWal } from './emptyWal.ts';
import { FolderLock } from './FolderLock.ts';
import { leftJournal } from './journal/leftJournal.ts';
import type { RoomsAnswer, RoomsCall, ThreadWork } from './RoomsWorker.ts';
import { RoomTables } from './roomTables.ts';

/** What the journal of a folder that was taken over begins with. */
export interface Taken {
  key: number;
  /** Number of its first file. */
  next: number;
}

const file = workerData as string;
const db = connect(file);
const tables = new RoomTables(db);
let lock: FolderLock | null = null;

/**
 * Makes the rooms of the folder this process's own, and sorts what the one before it left. What that one wrote last fills
 * the WAL: it is emptied now, and not while a town's phones come back (shared/decisions/012).
 */
function takeOver(): Taken {
  lock ??= new FolderLock(`${file}.lock`);
  const left = leftJournal(db, path.dirname(file));
  tables.recover(left.runs);
  left.remove();
  emptyWal(db);
  return { key: left.key, next: left.next };
}

function release(): void {
  db.close();
  lock?.release();
}

const whoDoes = (method: keyof ThreadWork): unknown =>
  ({ takeOver, release })[method as 'takeOver'] ?? tables[method as keyof RoomTables];

parentPort?.on('message', ({ id, method, args }: RoomsCall) => {
  let answer: RoomsAnswer;
  try {
    const call = whoDoes(method) as (...args: unknown[]) => unknown;
    answer = { id, ok: true, value: call.apply(tables, args) };
  } catch (error) {
    const { name, message } = error as Error;
    const code = (error as { errcode?: number }).errcode;
    answer = { id, ok: false, name, message, code };
  }
  parentPort?.postMessage(answer);
});
