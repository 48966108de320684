import { Board } from '../Board.ts';
import type { Client } from '../Client.ts';
import { Load } from '../Load.ts';
import { bytesIn, sleep } from '../proc.ts';
import type { Target } from '../Target.ts';
import { longHistory, wholeContent } from '../workload.ts';

const PEOPLE = 8;
const PER_FRAME = 100;
/** Frames a second by each person: what the rooms take from one connection for long. */
const PACE = 25;

async function writeLong(board: Board, edits: number): Promise<Map<number, number>> {
  const goal = board.seeds;
  await Promise.all(
    [...board.writers.values()].map(async (writer) => {
      if (!writer.part) return;
      const frames = longHistory(writer.part, writer.id, edits / board.writers.size, PER_FRAME);
      for (const frame of frames) {
        writer.sendUpdate(frame);
        await sleep(1000 / PACE);
      }
    }),
  );
  return goal;
}

async function openOnce(board: Board, goal: Map<number, number>) {
  const before = board.load.target.use.cpu;
  const reader = board.visitor({ full: true });
  await reader.connect();
  await Promise.race([reader.until(goal), sleep(60_000)]);
  const ms = Math.round(performance.now() - reader.connectedAt);
  await sleep(500);
  const content = wholeContent(reader.doc as NonNullable<Client['doc']>);
  const bytes = reader.socket?.bytesIn ?? 0;
  reader.leave();
  return { ms, bytes, cpu: Math.round((board.load.target.use.cpu - before) * 100) / 100, content };
}

/** One board with a long past: how long a newcomer waits for all of it, in a running server and in one just started. */
export async function coldOpen(target: Target, { edits = 100_000 }: Record<string, number>) {
  if (!target.spec.persistent) return null;
  await target.start();
  const load = new Load(target, {});
  const board = new Board(load, await target.room('long-past', PEOPLE));
  await board.populate((index) => index === 0);
  await writeLong(board, edits);
  const onlooker = board.clients[0] as Client;
  const state = () => [...onlooker.seen.values()].reduce((sum, clock) => sum + clock, 0);
  for (let last = -1; last !== state(); await sleep(1_500)) last = state();
  const goal = new Map(onlooker.seen);
  const content = wholeContent(onlooker.doc as NonNullable<Client['doc']>);
  const warm = await openOnce(board, goal);
  for (const client of board.clients) client.leave();
  await target.idle();
  const colds: Awaited<ReturnType<typeof openOnce>>[] = [];
  for (let k = 0; k < 3; k++) {
    await target.kill('SIGTERM');
    await target.start();
    colds.push(await openOnce(board, goal));
  }
  const shown = ({ content: found, ...rest }: (typeof colds)[number]) => ({ ...rest, same: found === content });
  return { edits, diskBytes: bytesIn(target.data), warm: shown(warm), cold: colds.map(shown) };
}
