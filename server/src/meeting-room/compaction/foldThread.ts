import { parentPort } from 'node:worker_threads';
import type { FoldJob, FoldResult } from './Folding.ts';
import { foldLog } from './foldLog.ts';

parentPort?.on('message', ({ job, snapshot, log }: FoldJob) => {
  try {
    const folded = foldLog(snapshot, log);
    parentPort?.postMessage({ job, folded } satisfies FoldResult, [folded.buffer]);
  } catch (error) {
    parentPort?.postMessage({ job, failed: (error as Error).message } satisfies FoldResult);
  }
});
