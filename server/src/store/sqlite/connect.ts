import { DatabaseSync } from 'node:sqlite';

/** How long a statement waits for the other connection's short commit, in ms. */
export const BUSY_MS = 5_000;

/** Pages of 4 kB after which a commit copies the WAL itself: only if the thread that does it has stopped (`SqliteTidying`). */
const LAST_RESORT_PAGES = 32_768;

/**
 * One connection with the settings every connection needs: a commit is on the disk when it returns (FULL), and what is
 * deleted is overwritten (secure_delete).
 */
export function connect(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = ${LAST_RESORT_PAGES};`);
  return db;
}
