import { parentPort, workerData } from 'node:worker_threads';
import { connect } from './connect.ts';
import type { TidyAnswer, TidyCall } from './SqliteTidying.ts';

const db = connect(workerData as string);

/** Changes when another connection has written something. */
const version = (): unknown => db.prepare('PRAGMA data_version').get()?.data_version;
let scrubbed: unknown;

const work: Record<TidyCall['what'], () => void> = {
  /** What is in the WAL goes into the database; waits for nobody. */
  checkpoint: () => db.exec('PRAGMA wal_checkpoint(PASSIVE)'),
  /** The same, and an empty WAL. */
  truncate: () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
  /**
   * Everything is written anew. `secure_delete` overwrites what is deleted where it stands, but not the copies SQLite
   * leaves between the rows of a page when it moves them (measured: 3 of 1,000 deleted rows can still be read).
   */
  scrub: () => {
    if (scrubbed === version()) return;
    db.exec('VACUUM');
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    scrubbed = version();
  },
};

parentPort?.on('message', ({ id, what }: TidyCall) => {
  let answer: TidyAnswer = { id, failed: null };
  try {
    work[what]();
  } catch (error) {
    answer = { id, failed: (error as Error).message };
  }
  parentPort?.postMessage(answer);
});

parentPort?.on('close', () => db.close());
