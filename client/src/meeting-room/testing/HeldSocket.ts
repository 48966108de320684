import type { HeldNetwork } from './HeldNetwork.ts';

/** A browser's WebSocket whose frames lie still until the test lets them through. */
export class HeldSocket {
  static readonly OPEN = 1;
  readonly OPEN = 1;
  readyState = 0;
  binaryType = 'arraybuffer';
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  /** The document's name: the path under `/ws/`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whose device it is. */
  readonly by: string;
  /** The server has refused a frame, and hears nothing more on this connection. */
  refused = false;
  #network: HeldNetwork;
  #up: Uint8Array[] = [];
  #down: Uint8Array[] = [];
  #shut: number | null = null;

  constructor(network: HeldNetwork, by: string, url: string) {
    this.#network = network;
    this.by = by;
    const [path = '', query = ''] = (url.split('/ws/')[1] ?? '').split('?');
    this.path = path;
    this.query = new URLSearchParams(query);
    network.sockets.add(this);
  }

  send(bytes: Uint8Array): void {
    this.#up.push(bytes.slice());
  }

  /** As the page sees it: what is under way is lost. */
  close(): void {
    this.#end();
  }

  hears(bytes: Uint8Array): void {
    this.#down.push(bytes.slice());
  }

  /** The server hangs up, after what it has already said. */
  shut(code: number): void {
    this.#shut = code;
  }

  /** The net is gone, or the server was killed: what is under way is lost, in both directions. */
  cut(): void {
    this.#end();
    this.onclose?.({ code: 1006, reason: '' });
  }

  #end(): void {
    if (this.readyState === 1) this.#network.table.leave(this);
    this.readyState = 3;
    this.#up = [];
    this.#down = [];
    this.#network.sockets.delete(this);
  }

  /** Lets one thing happen. @returns false when nothing is under way */
  move(): boolean {
    if (this.readyState === 0) {
      this.readyState = 1;
      this.#network.table.enter(this);
      this.onopen?.();
      return true;
    }
    const up = this.#up.shift();
    if (up) this.#network.table.says(this, up);
    const down = this.#down.shift();
    if (down) this.onmessage?.({ data: down.buffer as ArrayBuffer });
    if (up || down) return true;
    if (this.#shut === null) return false;
    this.#end();
    this.onclose?.({ code: this.#shut, reason: '' });
    return true;
  }
}
