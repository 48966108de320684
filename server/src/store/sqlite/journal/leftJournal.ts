import fs from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { segmentsIn } from './JournalSegment.ts';
import { type Run, unpackRuns } from './roomBatch.ts';

/** What lies in a folder beside its database, and is not in it yet or no longer needed. */
export interface LeftJournal {
  key: number;
  /** In order of arrival. @throws Error when a record is damaged so far that nobody can say whose edits it held */
  runs: Run[];
  /** The first file that has not been begun. */
  next: number;
  remove(): void;
}

/** Reads what another process left, or is writing at this moment. */
export function leftJournal(db: DatabaseSync, folder: string): LeftJournal {
  const key = db.prepare('SELECT key FROM journal_key').get()?.key as number;
  const segments = segmentsIn(folder, key);
  return {
    key,
    runs: segments.flatMap(({ records }) => records.flatMap((payload) => unpackRuns(payload))),
    next: (segments.at(-1)?.number ?? 0) + 1,
    remove: () => {
      for (const { file } of segments) fs.rmSync(file, { force: true });
    },
  };
}
