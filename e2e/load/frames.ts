// What light clients say and hear, written by hand: exactly the bytes Yjs makes for one character typed after another,
// so that one core of load can keep a core of server busy.
import { parseUpdateMeta } from 'yjs';

const scratch = new Uint8Array(512);

function varint(at: number, value: number): number {
  let [place, rest] = [at, value];
  for (; rest > 127; rest = Math.floor(rest / 128)) scratch[place++] = 128 | (rest % 128);
  scratch[place++] = rest;
  return place;
}

/** The id of one character. */
export interface At {
  client: number;
  clock: number;
}

/** One character typed right after `origin`. */
export function typedUpdate({ client, clock }: At, origin: At, charCode: number): Uint8Array {
  scratch.set([1, 1]);
  let place = varint(varint(2, client), clock);
  // 0x84: a string with a left origin.
  scratch[place++] = 0x84;
  place = varint(varint(place, origin.client), origin.clock);
  scratch.set([1, charCode, 0], place);
  return scratch.slice(0, place + 3);
}

export function awarenessUpdate(client: number, clock: number, state: string): Uint8Array {
  scratch[0] = 1;
  const place = varint(varint(varint(1, client), clock), state.length);
  for (let i = 0; i < state.length; i++) scratch[place + i] = state.charCodeAt(i);
  return scratch.slice(0, place + state.length);
}

let at = 0;
function read(bytes: Uint8Array): number {
  let [value, factor] = [0, 1];
  for (;;) {
    const byte = bytes[at++] as number;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
    factor *= 128;
  }
}

/** Calls `each` for the clocks of every client that an update carries. */
export function clocksIn(update: Uint8Array, each: (client: number, from: number, to: number) => void): void {
  if (update[0] === 0) return;
  if (update[0] === 1 && update[1] === 1) {
    at = 2;
    const [client, clock, info] = [read(update), read(update), update[at++] as number];
    if ((info & 31) === 4 && (info & 0x80) !== 0) {
      read(update);
      read(update);
      if (info & 0x40) {
        read(update);
        read(update);
      }
      return void each(client, clock, clock + read(update));
    }
  }
  const { from, to } = parseUpdateMeta(update);
  for (const [client, end] of to) each(client, from.get(client) ?? 0, end);
}
