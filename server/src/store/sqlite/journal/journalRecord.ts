import { crc32 } from 'node:zlib';
import { HEAD_BYTES } from './roomBatch.ts';

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Of the payload, its length and number, and the database it belongs to: nothing left over from before fits. */
const sumOf = (record: Uint8Array, key: number): number =>
  crc32(record.subarray(HEAD_BYTES), crc32(record.subarray(0, 8), key));

/** Fills in a record's head: length and number of the payload, and a sum over all of it. @param number in its file, from 1 */
export function seal(record: Uint8Array, number: number, key: number): void {
  const head = viewOf(record);
  head.setUint32(0, record.length - HEAD_BYTES);
  head.setUint32(4, number);
  head.setUint32(8, sumOf(record, key));
}

/** @returns how long the whole record at `at` is; 0 when there is none with this number */
function lengthAt(file: Uint8Array, at: number, number: number, key: number): number {
  if (at + HEAD_BYTES > file.length) return 0;
  const head = viewOf(file.subarray(at));
  const length = head.getUint32(0) + HEAD_BYTES;
  if (head.getUint32(4) !== number || at + length > file.length) return 0;
  return head.getUint32(8) === sumOf(file.subarray(at, at + length), key) ? length : 0;
}

/** Where the record with this number begins at or after `from`; -1 when it is nowhere. */
function find(file: Buffer, from: number, number: number, key: number): number {
  const sought = Buffer.alloc(4);
  sought.writeUInt32BE(number);
  // The number stands behind the length.
  for (let at = file.indexOf(sought, from + 4); at >= 0; at = file.indexOf(sought, at + 1))
    if (lengthAt(file, at - 4, number, key) > 0) return at - 4;
  return -1;
}

/**
 * The records of a file, in order. The last one that was begun may be torn by a power cut: nobody was told that it was
 * safe, and it is left out. A damaged one that others follow was safe once, and is given back for what it still says.
 * @returns their payloads
 */
export function* recordsIn(file: Buffer, from: number, key: number): Generator<Uint8Array> {
  for (let [at, number] = [from, 1]; ; number++) {
    const length = lengthAt(file, at, number, key);
    const next = length > 0 ? at + length : find(file, at + 1, number + 1, key);
    if (next < 0) return;
    yield file.subarray(at + HEAD_BYTES, next);
    at = next;
  }
}
