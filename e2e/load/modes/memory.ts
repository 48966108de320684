import { Load } from '../Load.ts';
import { sleep } from '../proc.ts';
import type { Target } from '../Target.ts';

const MB = 2 ** 20;

/** Boards of 60 cards with one person each: what an open one holds, and what is left when all have gone. */
export async function memory(target: Target, { boards = 500, after = 75 }: Record<string, number>) {
  await target.start();
  await sleep(1_500);
  const start = target.use.rss;
  const first = new Load(target, { people: 1 });
  await first.addBoards(boards);
  await sleep(10_000);
  const open = target.use.rss;
  await first.close();
  await sleep(after * 1000);
  const left = target.use.rss;
  const second = new Load(target, { people: 1, prefix: 'other' });
  await second.addBoards(boards);
  await sleep(5_000);
  const others = target.use.rss;
  await second.close();
  const mb = (bytes: number) => Math.round(bytes / MB);
  return {
    boards,
    kBPerBoard: Math.round((open - start) / 1024 / boards),
    ...{ startMB: mb(start), openMB: mb(open), leftMB: mb(left), othersMB: mb(others) },
    drops: first.drops + second.drops,
  };
}
