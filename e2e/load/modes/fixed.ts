import { Load } from '../Load.ts';
import { sleep } from '../proc.ts';
import type { Target } from '../Target.ts';

/** 15 boards of 8, everyone applying every update as a browser does: latency, CPU and bytes under an ordinary load. */
export async function fixed(target: Target, { boards = 15, seconds = 10 }: Record<string, number>) {
  await target.start();
  const load = new Load(target, { full: () => true });
  await load.addBoards(boards);
  load.start();
  await sleep(2_500);
  const measured = await load.measure(seconds * 1000);
  load.stop();
  const lost = await load.settle();
  const wrong = await load.wrongCards();
  await load.close();
  return { ...measured, lost, wrong };
}
