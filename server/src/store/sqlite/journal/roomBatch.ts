import { crc32 } from 'node:zlib';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type LogEntry, StaleOwner } from '../../RoomStore.ts';

/** From where to where a batch takes one room's log. */
export interface Span {
  room: string;
  epoch: number;
  first: number;
  last: number;
  /** When the last was heard, ms since 1970. */
  at: number;
}

/** What a record of the journal begins with, in bytes; `seal` fills it in. */
export const HEAD_BYTES = 12;

/** A batch on its way to the disk. */
export interface RoomBatch {
  spans: Span[];
  /** One record of the journal; its head is blank. */
  record: Uint8Array<ArrayBuffer>;
  /** Each span's part of the record. */
  runs: Uint8Array[];
}

/** One room's part of a record. It has no entries when the disk gave back something else than was written. */
export interface Run extends Span {
  entries: { seq: number; by: string; at: number; bytes: Uint8Array }[];
  /** Yjs client ids that are this participant's from now on. */
  claims: { client: number; participant: string }[];
}

/** @throws StaleOwner when the batch leaves an entry out, mixes owners or comes back to a room */
export function packBatch(entries: readonly LogEntry[]): RoomBatch {
  const spans = spansOf(entries);
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, new Uint8Array(HEAD_BYTES));
  const starts: number[] = [];
  let from = 0;
  for (const span of spans) {
    const run = entries.slice(from, from + span.last - span.first + 1);
    from += run.length;
    starts.push(encoding.length(encoder));
    writeRun(encoder, span, run);
  }
  const record = encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>;
  return { spans, record, runs: starts.map((start, at) => record.subarray(start, starts[at + 1])) };
}

function spansOf(entries: readonly LogEntry[]): Span[] {
  const spans: Span[] = [];
  for (const { room, epoch, seq, at } of entries) {
    const span = spans.at(-1);
    if (span?.room !== room) spans.push({ room, epoch, first: seq, last: seq, at });
    else if (span.epoch !== epoch || seq !== span.last + 1) throw new StaleOwner(room);
    else Object.assign(span, { last: seq, at });
  }
  if (new Set(spans.map(({ room }) => room)).size < spans.length) throw new StaleOwner('a room comes twice');
  return spans;
}

/** The room's span stands outside the sum: damage to an edit must not hide whose it was. */
function writeRun(encoder: encoding.Encoder, { room, epoch, first, last, at }: Span, run: readonly LogEntry[]): void {
  encoding.writeVarString(encoder, room);
  for (const number of [epoch, first, last, at]) encoding.writeVarUint(encoder, number);
  const edits = encoding.encode((part) => {
    writeClaims(part, run);
    for (const { by, at, bytes } of run) {
      encoding.writeVarString(part, by);
      encoding.writeVarUint(part, at);
      encoding.writeVarUint8Array(part, bytes);
    }
  });
  encoding.writeVarUint8Array(encoder, edits);
  encoding.writeUint32(encoder, crc32(edits));
}

function writeClaims(part: encoding.Encoder, run: readonly LogEntry[]): void {
  const claims = run.flatMap(({ by, claims }) => claims.map((client) => ({ client, participant: by })));
  encoding.writeVarUint(part, claims.length);
  for (const { client, participant } of claims) {
    encoding.writeVarUint(part, client);
    encoding.writeVarString(part, participant);
  }
}

/**
 * @param bytes runs one after the other, as in a record after its head
 * @param withClaims false for runs from when claims were written elsewhere
 * @throws Error when they are damaged so far that nobody can say whose edits they held
 */
export function unpackRuns(bytes: Uint8Array, withClaims = true): Run[] {
  const decoder = decoding.createDecoder(bytes);
  const runs: Run[] = [];
  while (decoding.hasContent(decoder)) runs.push(readRun(decoder, withClaims));
  return runs;
}

function readRun(decoder: decoding.Decoder, withClaims: boolean): Run {
  const room = decoding.readVarString(decoder);
  const epoch = decoding.readVarUint(decoder);
  const first = decoding.readVarUint(decoder);
  const last = decoding.readVarUint(decoder);
  const at = decoding.readVarUint(decoder);
  const edits = decoding.readVarUint8Array(decoder);
  const whole = decoding.readUint32(decoder) === crc32(edits);
  const part = decoding.createDecoder(whole ? edits : new Uint8Array(0));
  const claims = whole && withClaims ? readClaims(part) : [];
  return { room, epoch, first, last, at, claims, entries: readEdits(part, first) };
}

const readClaims = (part: decoding.Decoder): Run['claims'] =>
  Array.from({ length: decoding.readVarUint(part) }, () => ({
    client: decoding.readVarUint(part),
    participant: decoding.readVarString(part),
  }));

function readEdits(part: decoding.Decoder, first: number): Run['entries'] {
  const entries: Run['entries'] = [];
  while (decoding.hasContent(part)) {
    const by = decoding.readVarString(part);
    const at = decoding.readVarUint(part);
    entries.push({ seq: first + entries.length, by, at, bytes: decoding.readVarUint8Array(part) });
  }
  return entries;
}
