import type { Board } from '../Board.ts';
import { Load } from '../Load.ts';
import { sleep } from '../proc.ts';
import type { Target } from '../Target.ts';

interface Loss {
  typed: number;
  seen: number;
  acked: number;
  lostSeen: number;
  lostAcked: number;
  torn: number;
  windowMs: number;
}

const none = (): Loss => ({ typed: 0, seen: 0, acked: 0, lostSeen: 0, lostAcked: 0, torn: 0, windowMs: 0 });

/** What a newcomer finds of what others had seen, or was called safe, before the kill. */
async function lossOf(board: Board, died: number, loss: Loss): Promise<void> {
  const visitor = board.visitor({ full: true });
  await visitor.connect();
  await Promise.race([visitor.until(board.expected), sleep(4_000)]);
  for (let last = -1; last !== visitor.frames; await sleep(700)) last = visitor.frames;
  for (const [id, writer] of board.writers) {
    const kept = visitor.seen.get(id) ?? 0;
    const seen = Math.max(0, ...board.clients.filter((one) => one !== writer).map((one) => one.seen.get(id) ?? 0));
    loss.typed += writer.clock;
    loss.seen += seen;
    loss.acked += writer.acked;
    loss.lostSeen += Math.max(0, seen - kept);
    loss.lostAcked += Math.max(0, writer.acked - kept);
    if (Math.max(seen, writer.acked) > kept)
      loss.windowMs = Math.max(loss.windowMs, died - (writer.sentAt[kept] ?? died));
  }
  if (visitor.doc?.store.pendingStructs) loss.torn++;
  visitor.leave();
}

/** SIGKILL at a random instant under load; nobody comes back, so nobody heals the loss. */
export async function durability(target: Target, { boards = 20, kills = 3 }: Record<string, number>) {
  if (!target.spec.persistent) return null;
  const loss = none();
  for (let kill = 0; kill < kills; kill++) {
    await target.start();
    const load = new Load(target, { prefix: `kill${kill}` });
    await load.addBoards(boards);
    for (const board of load.boards) board.from = performance.now() + Math.random() * 4_000;
    load.start();
    await sleep(6_000 + Math.random() * 5_000);
    const died = performance.now();
    for (const { clients } of load.boards) for (const client of clients) client.leaving = true;
    await target.kill('SIGKILL');
    load.stop();
    await sleep(300);
    for (const client of load.clients) client.cut();
    await target.start();
    await Promise.all(load.boards.map((board) => lossOf(board, died, loss)));
    await target.kill('SIGTERM');
  }
  return { kills, boards, ...loss, windowMs: Math.round(loss.windowMs) };
}
