import type { DatabaseSync } from 'node:sqlite';
import { BUSY_MS } from './connect.ts';

/**
 * Copies the WAL into the database and begins it anew. It waits for nobody: while somebody reads, or when the disk is full,
 * nothing happens, and it is done later (`SqliteTidying`).
 */
export function emptyWal(db: DatabaseSync): void {
  db.exec('PRAGMA busy_timeout = 0');
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // All of it is safe where it is.
  } finally {
    db.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
  }
}
