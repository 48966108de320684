import crypto from 'node:crypto';
import net from 'node:net';

export interface SocketEvents {
  onOpen(): void;
  onFrame(payload: Buffer): void;
  onClose(why: string): void;
}

const MASK = crypto.randomBytes(4);

/** A WebSocket client with one write a frame and nothing else: the generator must not be the limit. */
export class FastSocket {
  open = false;
  closed = false;
  closeCode = 0;
  #socket: net.Socket;
  #events: SocketEvents;
  #kept: Buffer[] = [];
  #size = 0;
  #need = 2;
  #why = 'closed';

  constructor(address: string, headers: Record<string, string>, events: SocketEvents) {
    const url = new URL(address);
    this.#events = events;
    this.#socket = net.connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    const lines = [
      `GET ${url.pathname}${url.search} HTTP/1.1`,
      `Host: ${url.host}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${crypto.randomBytes(16).toString('base64')}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    this.#socket.on('connect', () => this.#socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    this.#socket.on('data', (data: Buffer) => this.#hear(data));
    this.#socket.on('error', (error) => {
      this.#why = error.message;
    });
    this.#socket.on('close', () => {
      this.closed = true;
      this.open = false;
      events.onClose(`${this.#why} ${this.closeCode || ''}`);
    });
  }

  get bytesIn(): number {
    return this.#socket.bytesRead;
  }

  get bytesOut(): number {
    return this.#socket.bytesWritten;
  }

  send(payload: Uint8Array, opcode = 2): void {
    if (this.closed) return;
    const n = payload.length;
    const head = n < 126 ? 6 : n < 65_536 ? 8 : 14;
    const bytes = Buffer.allocUnsafe(head + n);
    bytes[0] = 0x80 | opcode;
    bytes[1] = 0x80 | (n < 126 ? n : n < 65_536 ? 126 : 127);
    if (head === 8) bytes.writeUInt16BE(n, 2);
    if (head === 14) bytes.writeBigUInt64BE(BigInt(n), 2);
    MASK.copy(bytes, head - 4);
    for (let i = 0; i < n; i++) bytes[head + i] = (payload[i] as number) ^ (MASK[i & 3] as number);
    this.#socket.write(bytes);
  }

  #hear(data: Buffer): void {
    let bytes = data;
    if (this.#size > 0) {
      this.#kept.push(data);
      this.#size += data.length;
      if (this.#size < this.#need) return;
      bytes = Buffer.concat(this.#kept);
      this.#kept = [];
      this.#size = 0;
    }
    if (!this.open) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) return void this.#keep(bytes, bytes.length + 1);
      if (!this.#greeted(bytes)) return;
      bytes = bytes.subarray(end + 4);
    }
    this.#frames(bytes);
  }

  #greeted(bytes: Buffer): boolean {
    const status = bytes.toString('latin1', 0, bytes.indexOf('\r\n'));
    this.open = status.includes(' 101 ');
    if (this.open) this.#events.onOpen();
    else {
      this.#why = status;
      this.#socket.destroy();
    }
    return this.open;
  }

  #frames(all: Buffer): void {
    for (let bytes = all; bytes.length > 0; ) {
      if (bytes.length < 2) return void this.#keep(bytes, 2);
      const short = (bytes[1] as number) & 0x7f;
      const head = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (bytes.length < head) return void this.#keep(bytes, head);
      const n = head === 4 ? bytes.readUInt16BE(2) : head === 10 ? Number(bytes.readBigUInt64BE(2)) : short;
      if (bytes.length < head + n) return void this.#keep(bytes, head + n);
      this.#frame((bytes[0] as number) & 15, bytes.subarray(head, head + n));
      bytes = bytes.subarray(head + n);
    }
  }

  #keep(bytes: Buffer, need: number): void {
    this.#kept = [bytes];
    this.#size = bytes.length;
    this.#need = need;
  }

  #frame(opcode: number, payload: Buffer): void {
    if (opcode === 2) this.#events.onFrame(payload);
    if (opcode === 9) this.send(payload, 10);
    if (opcode !== 8) return;
    this.closeCode = payload.length >= 2 ? payload.readUInt16BE(0) : 0;
    this.#socket.end();
  }

  close(): void {
    if (this.closed) return;
    this.send(Buffer.from([3, 232]), 8);
    this.#socket.end();
  }

  /** Without a goodbye. */
  cut(): void {
    this.#socket.destroy();
  }
}
