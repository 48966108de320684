import { beatFrame, carriesContent, jsonFrame, numberedFrame, SYNC } from '@samtavlen/shared/wire/codec.ts';
import { FRAME, GENERATION } from '@samtavlen/shared/wire/frames.ts';
import * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';

/** What a connection tells its room. Frames arrive as plain data; nobody else knows the socket. */
export interface ConnectionEvents {
  /** Numbers the next frame that carries content. */
  number(whole: boolean): number;
  acknowledged(n: number): void;
  /** A JSON frame of the server, by the name it has in `FRAME`. */
  told(kind: 'view' | 'answer' | 'refusal' | 'presence' | 'welcome' | 'store', payload: unknown): void;
  opened(): void;
  synced(synced: boolean): void;
  /** Closed for good, with one of the 44xx codes. */
  ended(code: number): void;
}

/** How often one says "still here" and looks whether the server has, in ms. */
const BEAT_MS = 5_000;

/** The server beats every 10 s; after this long without a word, in ms, the socket only looks open (engine.md F33). */
const SILENCE_MS = 12_000;

/** The first wait before a new try, and the longest, in ms: twice as long each time, till the document is in step again. */
const WAIT_MS = 200;
const LONGEST_WAIT_MS = 8_000;

const TOLD = ['view', 'answer', 'refusal', 'presence', 'welcome', 'store'] as const;

function numbering(events: ConnectionEvents): typeof WebSocket {
  return class extends WebSocket {
    override send(data: Parameters<WebSocket['send']>[0]): void {
      const content = data instanceof Uint8Array && carriesContent(data);
      // y-websocket's own presence is not used: who is here is told by the server.
      if (data instanceof Uint8Array && data[0] === 1) return;
      super.send(content ? numberedFrame(events.number(data[1] === SYNC.step2), data) : data);
    }
  };
}

/**
 * y-websocket's provider with our frames: numbered content, acknowledgement, conduct, presence, heartbeat. It shares
 * nothing between tabs, for two people may use two tabs of one tablet (engine.md F48).
 */
export class Connection {
  #provider: WebsocketProvider;
  #beat: ReturnType<typeof setInterval>;

  /** @param path under `/ws/`; @param params e.g. `{ as: 'wall' }` */
  constructor(path: string, doc: Y.Doc, events: ConnectionEvents, params: Record<string, string> = {}) {
    const origin = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`;
    const provider = new WebsocketProvider(origin, path, doc, {
      connect: false,
      disableBc: true,
      params: { ...params },
      WebSocketPolyfill: numbering(events),
    });
    this.#provider = provider;
    provider.awareness.setLocalState(null);
    const handlers = provider.messageHandlers as unknown as ((encoder: unknown, decoder: decoding.Decoder) => void)[];
    handlers[FRAME.ack] = (_encoder, decoder) => events.acknowledged(decoding.readVarUint(decoder));
    handlers[FRAME.beat] = () => {};
    for (const kind of TOLD)
      handlers[FRAME[kind]] = (_encoder, decoder) => events.told(kind, JSON.parse(decoding.readVarString(decoder)));
    provider.on('status', ({ status }) => status === 'connected' && events.opened());
    provider.on('sync', (synced: boolean) => events.synced(synced));
    // Any moment until then, so that a whole table does not come back in the same instant (engine.md F19).
    provider.on('connection-close', () => {
      const longest = Math.min(LONGEST_WAIT_MS, WAIT_MS * 2 ** provider.wsUnsuccessfulReconnects);
      provider.maxBackoffTime = Math.random() * longest;
    });
    provider.on('closed', ({ code }) => events.ended(code));
    this.#beat = setInterval(() => this.#beatOrRenew(), BEAT_MS);
    provider.connect();
  }

  /** True for transactions that brought the server's content in. */
  isOrigin(origin: unknown): boolean {
    return origin === this.#provider;
  }

  get isOpen(): boolean {
    return this.#provider.wsconnected;
  }

  /** From now on every connection says which generation of the document this device holds. */
  holds(generation: number): void {
    this.#provider.params[GENERATION] = String(generation);
  }

  tell(kind: 'command' | 'presence', payload: unknown): void {
    this.#send(jsonFrame(kind, payload));
  }

  #beatOrRenew(): void {
    const { wsconnected, wsLastMessageReceived } = this.#provider;
    // A clock that is set back must not keep a dead socket.
    if (wsconnected && Math.abs(Date.now() - wsLastMessageReceived) > SILENCE_MS) this.renew();
    else this.#send(beatFrame());
  }

  #send(frame: Uint8Array<ArrayBuffer>): void {
    const { ws, wsconnected } = this.#provider;
    if (wsconnected && ws?.readyState === ws?.OPEN) ws?.send(frame);
  }

  /** Tries at once instead of waiting; a socket that only looks open is replaced. */
  renew(): void {
    this.#provider.disconnect();
    this.#provider.connect();
  }

  destroy(): void {
    clearInterval(this.#beat);
    this.#provider.awareness.destroy();
    this.#provider.destroy();
  }
}
