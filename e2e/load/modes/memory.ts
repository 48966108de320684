import { Load } from '../Load.ts';
import { sleep } from '../proc.ts';
import type { Target } from '../Target.ts';

const MB = 2 ** 20;

/** After a start, how long until what it left behind may have been collected, in ms. */
const SETTLED_MS = 40_000;
/** How long after the last board "just opened" is, in ms. */
const OPENED_MS = 10_000;

/**
 * Boards of 60 cards with one person each: what an open one holds just after it was opened, what it holds when nobody has
 * done anything for `rest` seconds, and what is left when all have gone.
 */
export async function memory(target: Target, { boards = 500, rest = 105, after = 50 }: Record<string, number>) {
  await target.start();
  await sleep(1_500);
  const start = target.use.rss;
  await sleep(SETTLED_MS);
  const settled = target.use.rss;
  const first = new Load(target, { people: 1 });
  await first.addBoards(boards);
  await sleep(OPENED_MS);
  const open = target.use.rss;
  await sleep(rest * 1000 - OPENED_MS);
  const resting = target.use.rss;
  await first.close();
  await sleep(after * 1000);
  const left = target.use.rss;
  const second = new Load(target, { people: 1, prefix: 'other' });
  await second.addBoards(boards);
  await sleep(OPENED_MS);
  const others = target.use.rss;
  await second.close();
  const mb = (bytes: number) => Math.round(bytes / MB);
  const kBEach = (bytes: number) => Math.round((bytes - settled) / 1024 / boards);
  return {
    boards,
    ...{ kBPerBoard: kBEach(open), kBAtRest: kBEach(resting) },
    ...{ startMB: mb(start), settledMB: mb(settled), openMB: mb(open), restingMB: mb(resting) },
    ...{ leftMB: mb(left), othersMB: mb(others) },
    drops: first.drops + second.drops,
  };
}
