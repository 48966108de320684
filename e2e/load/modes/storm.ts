import { Load } from '../Load.ts';
import { sleep } from '../proc.ts';
import { quantiles } from '../quantiles.ts';
import type { Target } from '../Target.ts';

async function comeAtOnce(load: Load, clients: number) {
  const visitors = load.boards.flatMap((board, b) =>
    Array.from({ length: clients / load.boards.length }, (_, k) => ({ board: b, visitor: board.visitor({}, k) })),
  );
  const goals = load.boards.map(({ expected }) => expected);
  await sleep(500);
  const before = load.target.use.cpu;
  const from = performance.now();
  const took = await Promise.all(
    visitors.map(async ({ board, visitor }) => {
      await visitor.connect();
      await Promise.race([visitor.until(goals[board] as Map<number, number>), sleep(60_000)]);
      return performance.now() - from;
    }),
  );
  const all = performance.now() - from;
  await sleep(500);
  const bytes = visitors.reduce((sum, { visitor }) => sum + (visitor.socket?.bytesIn ?? 0), 0);
  for (const { visitor } of visitors) visitor.leave();
  await sleep(1_000);
  for (const { visitor } of visitors) visitor.cut();
  return {
    ms: Math.round(all),
    each: quantiles(took),
    serverCpu: Math.round((load.target.use.cpu - before) * 100) / 100,
    bytesEach: Math.round(bytes / clients),
  };
}

/** Everyone at once: to a server that runs, and to one that was just killed and started again. */
export async function storm(target: Target, { boards = 50, clients = 400 }: Record<string, number>) {
  if (!target.spec.stateful) return null;
  await target.start();
  const load = new Load(target, { people: 8, letters: 10, moves: 0 });
  await load.addBoards(boards);
  load.start();
  await sleep(3_000);
  load.stop();
  await load.settle();
  await load.close();
  await target.idle();
  const warm = await comeAtOnce(load, clients);
  if (!target.spec.persistent) return { warm };
  await target.idle();
  await target.kill('SIGKILL');
  await target.start();
  return { warm, cold: await comeAtOnce(load, clients) };
}
