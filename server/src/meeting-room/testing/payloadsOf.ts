/** The payloads of whole WebSocket messages, as they leave a server (RFC 6455, 5.2). */
export function payloadsOf(messages: Buffer): Uint8Array[] {
  const payloads: Uint8Array[] = [];
  for (let at = 0; at < messages.length; ) {
    const short = messages[at + 1] as number;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    const length = head === 2 ? short : head === 4 ? messages.readUInt16BE(at + 2) : messages.readUInt32BE(at + 6);
    payloads.push(new Uint8Array(messages.subarray(at + head, at + head + length)));
    at += head + length;
  }
  return payloads;
}
