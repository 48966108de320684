import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { joinRuns } from './journal/joinRuns.ts';
import { leftJournal } from './journal/leftJournal.ts';
import { PlacedRuns } from './journal/PlacedRuns.ts';
import type { Run } from './journal/roomBatch.ts';

/** Puts into the copy what the rooms had only written to the journal, and parts it from that journal for ever. */
function complete(copy: DatabaseSync, runs: readonly Run[]): void {
  copy.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN');
  new PlacedRuns(copy).place(joinRuns(runs));
  copy.exec('UPDATE journal_key SET key = abs(random()) % 4294967296; COMMIT');
}

/**
 * Copies a database that is in use: all of one moment, written anew, so that nothing which was deleted is in the copy.
 * It gets its name when it is whole and on the disk.
 * @param folder where its journal lies
 * @throws Error when `to` exists
 */
export function backUp(db: DatabaseSync, folder: string, to: string): void {
  if (fs.existsSync(to)) throw new Error(`${to} exists already`);
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const part = `${to}.part`;
  try {
    fs.writeFileSync(part, '', { mode: 0o600, flag: 'wx' });
    // Before the copy: what is sorted in between is in the copy already, and is left out.
    const { runs } = leftJournal(db, folder);
    db.prepare('VACUUM INTO ?').run(part);
    const copy = new DatabaseSync(part);
    complete(copy, runs);
    copy.close();
    const file = fs.openSync(part, 'r+');
    fs.fsyncSync(file);
    fs.closeSync(file);
    fs.renameSync(part, to);
  } catch (error) {
    fs.rmSync(part, { force: true });
    throw error;
  }
}
