// The people of the board that is pasted into, in a thread of their own: what they take in must not hold up the
// letters that are measured at the board beside it.
import { parentPort, workerData } from 'node:worker_threads';
import * as Y from 'yjs';
import { FastSocket } from '../FastSocket.ts';
import { clocksIn } from '../frames.ts';
import type { Room } from '../Target.ts';
import { type Hearing, wires } from '../wires.ts';

export interface PastedInto {
  room: Room;
  wire: keyof typeof wires;
  stateful: boolean;
  /** All of it is there when this client's clock is this far. */
  update: Uint8Array;
  client: number;
  clock: number;
}

/** What it says: once when all are in, and again when all the others have what was pasted. */
export type CrowdSays = { said: 'in' } | { said: 'arrived'; ms: number; backToSender: number };

const { room, wire: wireName, stateful, update, client, clock } = workerData as PastedInto;
const wire = wires[wireName];
const say = (what: CrowdSays): void => parentPort?.postMessage(what);

/** @returns the socket, and when what was pasted is there */
function comeIn(seat: Room['seats'][number]): { socket: FastSocket; open: Promise<void>; has: Promise<void> } {
  const [open, has] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const hearing: Hearing = {
    step1: () => {},
    acknowledged: () => {},
    update: (bytes) => clocksIn(bytes, (who, _from, to) => who === client && to >= clock && has.resolve()),
  };
  const socket = new FastSocket(seat.address, seat.headers, {
    onOpen: () => open.resolve(),
    onFrame: (frame) => wire.hear(frame, hearing),
    onClose: (why) => open.reject(new Error(why)),
  });
  return { socket, open: open.promise, has: has.promise };
}

const people = room.seats.map(comeIn);
await Promise.all(people.map(({ open }) => open));
for (const { socket } of people)
  if (stateful) for (const frame of wire.step1(room.name, Y.encodeStateVector(new Y.Doc()))) socket.send(frame);
say({ said: 'in' });

parentPort?.once('message', async () => {
  const [, paster] = people;
  if (!paster) return;
  const before = paster.socket.bytesIn;
  const from = performance.now();
  paster.socket.send(wire.content(room.name, 1, update, false));
  await Promise.all(people.filter((one) => one !== paster).map(({ has }) => has));
  const ms = Math.round(performance.now() - from);
  // Whoever sends it back does so after the others have it.
  setTimeout(() => {
    say({ said: 'arrived', ms, backToSender: paster.socket.bytesIn - before });
    for (const { socket } of people) socket.close();
    parentPort?.close();
  }, 2_000);
});
