import type { LogEntry } from '../RoomStore.ts';

type Row = readonly [
  room: string,
  epoch: number,
  seq: number,
  by: string,
  at: number,
  claims: readonly number[],
  length: number,
];

/** A batch on its way to another thread: small rows, and the bytes of all updates in one block that is handed over. */
export interface RoomBatch {
  rows: Row[];
  bytes: Uint8Array<ArrayBuffer>;
}

export function packBatch(entries: readonly LogEntry[]): RoomBatch {
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + entry.bytes.length, 0));
  let at = 0;
  const rows = entries.map((entry): Row => {
    bytes.set(entry.bytes, at);
    at += entry.bytes.length;
    return [entry.room, entry.epoch, entry.seq, entry.by, entry.at, entry.claims, entry.bytes.length];
  });
  return { rows, bytes };
}

export function unpackBatch({ rows, bytes }: RoomBatch): LogEntry[] {
  let from = 0;
  return rows.map(([room, epoch, seq, by, at, claims, length]) => {
    from += length;
    return { room, epoch, seq, by, at, claims, bytes: bytes.subarray(from - length, from) };
  });
}
