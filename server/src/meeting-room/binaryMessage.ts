/** The first byte of a whole binary message (RFC 6455, 5.2). */
const FINAL_BINARY = 0x82;

/**
 * A frame as it goes over the wire from a server: unmasked, uncompressed. Made once for everyone who gets it; `ws` would
 * make it again, in two pieces, for each.
 */
export function binaryMessage(payload: Uint8Array): Buffer {
  const { length } = payload;
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const message = Buffer.allocUnsafe(head + length);
  message[0] = FINAL_BINARY;
  message[1] = head === 2 ? length : head === 4 ? 126 : 127;
  if (head === 4) message.writeUInt16BE(length, 2);
  if (head === 10) message.writeBigUInt64BE(BigInt(length), 2);
  message.set(payload, head);
  return message;
}
