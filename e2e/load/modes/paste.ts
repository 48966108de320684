import { showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import * as Y from 'yjs';
import { Load } from '../Load.ts';
import { sleep } from '../proc.ts';
import { quantiles } from '../quantiles.ts';
import type { Target } from '../Target.ts';

const CARDS = 235;
const LETTERS = 4_000;
const CLIENT = 77;

function pasted(author: string): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = CLIENT;
  const board = openBoard(doc);
  for (let k = 0; k < CARDS; k++)
    showCard(doc, board, { id: `pasted-${k}`, author, column: 'wish', text: 'x'.repeat(LETTERS), at: k });
  return Y.encodeStateAsUpdate(doc);
}

/** Nearly 1 MB in one frame on one board, while the board next to it types on. */
export async function paste(target: Target) {
  await target.start();
  const load = new Load(target, { people: 8, letters: 20, moves: 0 });
  await load.addBoards(2);
  const [neighbour, board] = load.boards;
  if (!neighbour || !board) return null;
  board.from = Number.POSITIVE_INFINITY;
  load.start();
  await sleep(2_000);
  const paster = board.clients[1];
  if (!paster) return null;
  const update = pasted(board.room.seats[1]?.participant ?? '');
  const goal = new Map([[CLIENT, Y.parseUpdateMeta(update).to.get(CLIENT) ?? 0]]);
  load.meter.open();
  const before = paster.socket?.bytesIn ?? 0;
  const from = performance.now();
  paster.sendUpdate(update);
  const others = board.clients.filter((client) => client !== paster);
  await Promise.race([Promise.all(others.map((client) => client.until(goal))), sleep(20_000)]);
  const arrivedMs = Math.round(performance.now() - from);
  await sleep(2_000);
  const backToSender = (paster.socket?.bytesIn ?? 0) - before;
  const stall = quantiles(load.meter.values);
  await load.close();
  return { bytes: update.length, backToSender, arrivedMs, neighbourMaxMs: stall.max, drops: load.drops };
}
