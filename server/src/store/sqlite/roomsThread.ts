import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { answerCalls } from './answerCalls.ts';
import { connect } from './connect.ts';
import { emptyWal } from './emptyWal.ts';
import { FolderLock } from './FolderLock.ts';
import { leftJournal } from './journal/leftJournal.ts';
import type { RoomsCall, ThreadWork } from './RoomsWorker.ts';
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

const doing = ({ method, args }: RoomsCall): unknown =>
  (whoDoes(method) as (...args: unknown[]) => unknown).apply(tables, args);

parentPort?.on('message', (calls: RoomsCall[]) => parentPort?.postMessage(answerCalls(calls, tables, doing)));
