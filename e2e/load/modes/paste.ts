import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import * as Y from 'yjs';
import { within } from '../Board.ts';
import { Load } from '../Load.ts';
import { sleep } from '../proc.ts';
import { quantiles } from '../quantiles.ts';
import type { Room, Target } from '../Target.ts';
import type { CrowdSays, PastedInto } from './pasteCrowd.ts';

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

function crowdAt(room: Room, { spec }: Target): { crowd: Worker; bytes: number } {
  const update = pasted(room.seats[1]?.participant ?? '');
  const clock = Y.parseUpdateMeta(update).to.get(CLIENT) ?? 0;
  const { wire, stateful } = spec;
  const workerData = { room, wire, stateful, update, client: CLIENT, clock } satisfies PastedInto;
  return { crowd: new Worker(new URL('./pasteCrowd.ts', import.meta.url), { workerData }), bytes: update.length };
}

const next = async (crowd: Worker): Promise<CrowdSays> => (await within(once(crowd, 'message'), 'the paste'))[0];

/** Nearly 1 MB in one frame on one board, while the board next to it types on. */
export async function paste(target: Target) {
  await target.start();
  const load = new Load(target, { people: 8, letters: 20, moves: 0 });
  await load.addBoards(2);
  const [neighbour, board] = load.boards;
  if (!neighbour || !board) return null;
  board.from = Number.POSITIVE_INFINITY;
  for (const client of board.clients) client.leave();
  const { crowd, bytes } = crowdAt(board.room, target);
  await next(crowd);
  load.start();
  await sleep(2_000);
  load.meter.open();
  crowd.postMessage('paste');
  const done = await next(crowd);
  if (done.said !== 'arrived') return null;
  const stall = quantiles(load.meter.values);
  await load.close();
  return { bytes, backToSender: done.backToSender, arrivedMs: done.ms, neighbourMaxMs: stall.max, drops: load.drops };
}
