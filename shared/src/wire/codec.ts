import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { FRAME } from './frames.ts';

type JsonFrame = 'view' | 'command' | 'answer' | 'refusal' | 'presence' | 'welcome' | 'store';

/** y-protocols' three sync messages, the number after `FRAME.sync`. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const;

const frame = (write: (encoder: encoding.Encoder) => void): Uint8Array<ArrayBuffer> => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>;
};

export const jsonFrame = (kind: JsonFrame, payload: unknown): Uint8Array<ArrayBuffer> =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, FRAME[kind]);
    encoding.writeVarString(encoder, JSON.stringify(payload));
  });

export const syncFrame = (step: keyof typeof SYNC, bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, FRAME.sync);
    encoding.writeVarUint(encoder, SYNC[step]);
    encoding.writeVarUint8Array(encoder, bytes);
  });

export const ackFrame = (n: number): Uint8Array<ArrayBuffer> =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, FRAME.ack);
    encoding.writeVarUint(encoder, n);
  });

export const beatFrame = (): Uint8Array<ArrayBuffer> => frame((encoder) => encoding.writeVarUint(encoder, FRAME.beat));

/** Puts a number before a sync frame that carries content, so that it can be acknowledged. */
export const numberedFrame = (n: number, sync: Uint8Array): Uint8Array<ArrayBuffer> =>
  frame((encoder) => {
    encoding.writeVarUint(encoder, FRAME.numbered);
    encoding.writeVarUint(encoder, n);
    encoding.writeUint8Array(encoder, sync);
  });

/** What a client may say. Anything else is `null`: it closes the socket it came from and touches nothing else. */
export type ClientMessage =
  | { kind: 'step1'; stateVector: Uint8Array }
  | { kind: 'content'; n: number; whole: boolean; bytes: Uint8Array }
  | { kind: 'command'; payload: unknown }
  | { kind: 'presence'; payload: unknown }
  | { kind: 'awareness' }
  | { kind: 'beat' };

function readContent(decoder: decoding.Decoder): ClientMessage | null {
  const n = decoding.readVarUint(decoder);
  if (decoding.readVarUint(decoder) !== FRAME.sync) return null;
  const step = decoding.readVarUint(decoder);
  if (step !== SYNC.step2 && step !== SYNC.update) return null;
  return { kind: 'content', n, whole: step === SYNC.step2, bytes: decoding.readVarUint8Array(decoder) };
}

function readAny(decoder: decoding.Decoder): ClientMessage | null {
  switch (decoding.readVarUint(decoder)) {
    case FRAME.sync:
      if (decoding.readVarUint(decoder) !== SYNC.step1) return null;
      return { kind: 'step1', stateVector: decoding.readVarUint8Array(decoder) };
    case FRAME.numbered:
      return readContent(decoder);
    case FRAME.command:
      return { kind: 'command', payload: JSON.parse(decoding.readVarString(decoder)) };
    case FRAME.presence:
      return { kind: 'presence', payload: JSON.parse(decoding.readVarString(decoder)) };
    // y-websocket's own presence, which the product does not use.
    case 1:
      return { kind: 'awareness' };
    case FRAME.beat:
      return { kind: 'beat' };
    default:
      return null;
  }
}

/** Reads one frame from a client; whatever its bytes, it never throws. */
export function readClientMessage(bytes: Uint8Array): ClientMessage | null {
  try {
    return readAny(decoding.createDecoder(bytes));
  } catch {
    return null;
  }
}

/** True for a sync frame that carries content (step 2 or an update), which must be numbered before it is sent. */
export function carriesContent(bytes: Uint8Array): boolean {
  return bytes[0] === FRAME.sync && (bytes[1] === SYNC.step2 || bytes[1] === SYNC.update);
}
