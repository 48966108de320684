import { crc32 } from 'node:zlib';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type LogEntry, StaleOwner } from '../RoomStore.ts';

/** From where to where a batch takes one room's log. */
export interface Span {
  room: string;
  epoch: number;
  first: number;
  last: number;
  /** When the last was heard, ms since 1970. */
  at: number;
}

/** A batch on its way to another thread: what it needs to know of each room, and the edits as one block for the journal. */
export interface RoomBatch {
  spans: Span[];
  claims: { room: string; client: number; participant: string }[];
  bytes: Uint8Array<ArrayBuffer>;
}

/** One room's part of a block. `whole` is false when the disk gave back something else than was written. */
export interface Run extends Span {
  whole: boolean;
  entries: { seq: number; by: string; at: number; bytes: Uint8Array }[];
}

/** @throws StaleOwner when the batch leaves an entry out, mixes owners or comes back to a room */
export function packBatch(entries: readonly LogEntry[]): RoomBatch {
  const spans = spansOf(entries);
  const encoder = encoding.createEncoder();
  let from = 0;
  for (const span of spans) {
    const run = entries.slice(from, from + span.last - span.first + 1);
    from += run.length;
    writeRun(encoder, span, run);
  }
  const claims = entries.flatMap(({ room, by, claims }) => claims.map((client) => ({ room, client, participant: by })));
  return { spans, claims, bytes: encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer> };
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
    for (const { by, at, bytes } of run) {
      encoding.writeVarString(part, by);
      encoding.writeVarUint(part, at);
      encoding.writeVarUint8Array(part, bytes);
    }
  });
  encoding.writeVarUint8Array(encoder, edits);
  encoding.writeUint32(encoder, crc32(edits));
}

/** @throws Error when the block is damaged so far that nobody can say whose edits it held */
export function unpackBatch(bytes: Uint8Array): Run[] {
  const decoder = decoding.createDecoder(bytes);
  const runs: Run[] = [];
  while (decoding.hasContent(decoder)) runs.push(readRun(decoder));
  return runs;
}

function readRun(decoder: decoding.Decoder): Run {
  const room = decoding.readVarString(decoder);
  const epoch = decoding.readVarUint(decoder);
  const first = decoding.readVarUint(decoder);
  const last = decoding.readVarUint(decoder);
  const at = decoding.readVarUint(decoder);
  const edits = decoding.readVarUint8Array(decoder);
  const whole = decoding.readUint32(decoder) === crc32(edits);
  return { room, epoch, first, last, at, whole, entries: whole ? readEdits(edits, first) : [] };
}

function readEdits(edits: Uint8Array, first: number): Run['entries'] {
  const decoder = decoding.createDecoder(edits);
  const entries: Run['entries'] = [];
  while (decoding.hasContent(decoder)) {
    const by = decoding.readVarString(decoder);
    const at = decoding.readVarUint(decoder);
    entries.push({ seq: first + entries.length, by, at, bytes: decoding.readVarUint8Array(decoder) });
  }
  return entries;
}
