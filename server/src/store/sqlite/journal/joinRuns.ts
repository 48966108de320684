import type { Run } from './roomBatch.ts';

/**
 * One run for each room and owner, in order of arrival. A batch the disk refused may stand there all the same, and once
 * more as it was written in the end: what came later counts.
 */
export function joinRuns(runs: Iterable<Run>): Run[] {
  const joined: Run[] = [];
  const latest = new Map<string, Run>();
  for (const run of runs) {
    const before = latest.get(run.room);
    if (before?.epoch !== run.epoch) {
      const copy = { ...run, entries: [...run.entries], claims: [...run.claims] };
      latest.set(run.room, copy);
      joined.push(copy);
      continue;
    }
    while ((before.entries.at(-1)?.seq ?? 0) >= run.first) before.entries.pop();
    for (const entry of run.entries) before.entries.push(entry);
    for (const claim of run.claims) before.claims.push(claim);
    Object.assign(before, { last: run.last, at: run.at });
  }
  return joined;
}
