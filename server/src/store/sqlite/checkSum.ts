import { crc32 } from 'node:zlib';

/** Of an edit's bytes and its number in the room, so that neither a flipped bit nor a row in another's place is played. */
export const checkSum = (bytes: Uint8Array, seq: number): number => crc32(bytes, seq);
