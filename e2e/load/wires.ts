import { beatFrame, jsonFrame, numberedFrame, syncFrame } from '@samtavlen/shared/wire/codec.ts';
import { FRAME } from '@samtavlen/shared/wire/frames.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { awarenessUpdate } from './frames.ts';

/** What a frame means to the one who hears it. */
export interface Hearing {
  step1(stateVector: Uint8Array): void;
  update(update: Uint8Array, whole: boolean): void;
  /** Everything up to the server's own count is saved; `one`: one more than before. */
  acknowledged(n: number | 'one'): void;
}

/** One server's way to say the same things. */
export interface Wire {
  step1(room: string, stateVector: Uint8Array): Uint8Array[];
  /** @param n counts the frames of one connection that carry content, from 1 */
  content(room: string, n: number, update: Uint8Array, whole: boolean): Uint8Array;
  presence(room: string, client: number, clock: number): Uint8Array;
  /** "Still here": peers renew their presence. */
  beat(room: string, client: number, clock: number): Uint8Array;
  hear(frame: Uint8Array, to: Hearing): void;
}

const frame = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};

/** A moving cursor, as whiteboards show it: about 130 bytes. */
const cursor = (client: number): string => {
  const [x, y] = [Math.floor(Math.random() * 1900), Math.floor(Math.random() * 1000)];
  return `{"user":{"name":"Person ${client % 8}","color":"#30bced","role":"editor"},"cursor":{"x":${x},"y":${y},"card":"c${client % 60}"}}`;
};

function hearSync(decoder: decoding.Decoder, to: Hearing): void {
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (step === 0) to.step1(bytes);
  else to.update(bytes, step === 1);
}

const yWebsocket: Wire = {
  step1: (_room, stateVector) => [syncFrame('step1', stateVector)],
  content: (_room, _n, update, whole) => syncFrame(whole ? 'step2' : 'update', update),
  presence: (_room, client, clock) =>
    frame((encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint8Array(encoder, awarenessUpdate(client, clock, cursor(client)));
    }),
  beat: (room, client, clock) => yWebsocket.presence(room, client, clock),
  hear(bytes, to) {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) === 0) hearSync(decoder, to);
  },
};

const named = (room: string, bytes: Uint8Array): Uint8Array =>
  frame((encoder) => {
    encoding.writeVarString(encoder, room);
    encoding.writeUint8Array(encoder, bytes);
  });

/** `@hocuspocus/provider`: authentication (2), then step 1 without waiting; 8 is its sync status, 1 for "saved". */
const hocuspocus: Wire = {
  step1: (room, stateVector) => [
    frame((encoder) => {
      encoding.writeVarString(encoder, room);
      encoding.writeVarUint(encoder, 2);
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, 'x');
      encoding.writeVarString(encoder, '4.7.0');
    }),
    named(room, syncFrame('step1', stateVector)),
  ],
  content: (room, n, update, whole) => named(room, yWebsocket.content(room, n, update, whole)),
  presence: (room, client, clock) => named(room, yWebsocket.presence(room, client, clock)),
  beat: (room, client, clock) => hocuspocus.presence(room, client, clock),
  hear(bytes, to) {
    const decoder = decoding.createDecoder(bytes);
    decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    if (type === 0 || type === 4) hearSync(decoder, to);
    else if (type === 8 && decoding.readVarUint(decoder) === 1) to.acknowledged('one');
  },
};

/** Ours: numbered content, acknowledged by number; presence says in which shared text somebody writes. */
const samtavlen: Wire = {
  step1: yWebsocket.step1,
  content: (room, n, update, whole) => numberedFrame(n, yWebsocket.content(room, n, update, whole)),
  presence: (_room, _client, clock) => jsonFrame('presence', { writingIn: clock % 2 ? 'summary' : null }),
  beat: () => beatFrame(),
  hear(bytes, to) {
    const decoder = decoding.createDecoder(bytes);
    const type = decoding.readVarUint(decoder);
    if (type === FRAME.sync) hearSync(decoder, to);
    else if (type === FRAME.ack) to.acknowledged(decoding.readVarUint(decoder));
    else if (type === FRAME.refusal) throw new Error(`an edit was refused: ${decoding.readVarString(decoder)}`);
  },
};

export const wires = { yWebsocket, hocuspocus, samtavlen } satisfies Record<string, Wire>;
