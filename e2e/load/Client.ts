import { openBoard } from '@samtavlen/shared/board/roots.ts';
import * as Y from 'yjs';
import type { Board } from './Board.ts';
import { FastSocket } from './FastSocket.ts';
import { type At, clocksIn, typedUpdate } from './frames.ts';
import type { Seat } from './Target.ts';
import { letterAt, type Part } from './workload.ts';

const NOTHING = Y.encodeStateAsUpdate(new Y.Doc());
const EMPTY = Y.encodeStateVector(new Y.Doc());

export interface ClientOptions {
  /** Holds a document and applies every update, as a browser does; otherwise it only follows the clocks. */
  full?: boolean;
  /** The cards it brings and types into; none for someone who only looks on. */
  part?: Part | undefined;
  /** Knows all of the board already when it connects. */
  knows?: readonly Part[];
}

/** One simulated person on one board. */
export class Client {
  readonly id = Math.floor(Math.random() * 0xff_ff_ff_ff) + 100;
  readonly board: Board;
  readonly part: Part | undefined;
  readonly doc: Y.Doc | null = null;
  /** By client, the clock up to which everything has arrived. */
  readonly seen = new Map<number, number>();
  /** Clock of the next letter typed here, and when each was sent. */
  clock = 0;
  sentAt: number[] = [];
  /** The clock up to which the server has called it safe, and for letters how long that took. */
  acked = 0;
  frames = 0;
  dropped: string | null = null;
  leaving = false;
  connectedAt = 0;
  socket: FastSocket | null = null;
  #seat: Seat;
  #n = 0;
  #clockOfFrame: number[] = [];
  #ackedFrames = 0;
  #presence = 0;
  #waiting: { goal: ReadonlyMap<number, number>; done: () => void }[] = [];
  #ahead: [number, number, number][] = [];
  #whole: Uint8Array;
  #tail: At | null;

  constructor(board: Board, seat: Seat, { full = false, part, knows = [] }: ClientOptions) {
    this.board = board;
    this.#seat = seat;
    this.part = part;
    this.#tail = part?.tail ?? null;
    const own = [...knows, ...(part ? [part] : [])];
    this.#whole = own.length > 1 ? Y.mergeUpdates(own.map(({ update }) => update)) : (own[0]?.update ?? NOTHING);
    for (const { client, clock } of own) this.seen.set(client, clock);
    if (full) this.doc = this.#document(own);
  }

  #document(own: readonly Part[]): Y.Doc {
    const doc = new Y.Doc();
    doc.clientID = this.id;
    openBoard(doc);
    for (const { update } of own) Y.applyUpdate(doc, update);
    doc.on('update', (update: Uint8Array, origin: unknown) => origin === this && this.sendUpdate(update));
    return doc;
  }

  async connect(): Promise<void> {
    this.connectedAt = performance.now();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.socket = new FastSocket(this.#seat.address, this.#seat.headers, {
      onOpen: () => {
        this.#greet();
        resolve();
      },
      onFrame: (frame) => this.#hear(frame),
      onClose: (why) => {
        if (!this.leaving) this.board.load.drop(why);
        this.dropped = why;
        reject(new Error(`${this.#seat.address}: ${why}`));
      },
    });
    await promise;
  }

  #greet(): void {
    const { spec, wire } = this.board.load.target;
    if (!spec.stateful) return;
    const stateVector = this.doc ? Y.encodeStateVector(this.doc) : EMPTY;
    for (const frame of wire.step1(this.board.name, stateVector)) this.socket?.send(frame);
  }

  #hear(frame: Buffer): void {
    this.frames++;
    this.board.load.target.wire.hear(frame, this);
  }

  step1(stateVector: Uint8Array): void {
    this.#send(this.doc ? Y.encodeStateAsUpdate(this.doc, stateVector) : this.#whole, true);
  }

  update(update: Uint8Array): void {
    if (this.doc) Y.applyUpdate(this.doc, update, this.board);
    clocksIn(update, (client, from, to) => {
      if (client !== this.id) this.#advance(client, from, to);
      else if (this.board.load.target.spec.ack === 'echo') this.#safe(to);
    });
    for (const waiting of this.#waiting.filter(({ goal }) => this.has(goal))) {
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.done();
    }
  }

  acknowledged(n: number | 'one'): void {
    this.#ackedFrames = n === 'one' ? this.#ackedFrames + 1 : n;
    this.#safe(this.#clockOfFrame[this.#ackedFrames] ?? 0);
  }

  #safe(to: number): void {
    const now = performance.now();
    for (; this.acked < to; this.acked++) this.board.load.ackMeter.add(this.sentAt[this.acked], now);
  }

  #advance(client: number, from: number, to: number): void {
    const next = this.seen.get(client) ?? 0;
    if (from > next) return void this.#ahead.push([client, from, to]);
    if (to <= next) return;
    this.seen.set(client, to);
    const writer = this.board.writers.get(client);
    const now = performance.now();
    if (writer) for (let clock = next; clock < to; clock++) this.board.load.meter.add(writer.sentAt[clock], now);
    for (const one of this.#ahead.splice(0)) this.#advance(...one);
  }

  has(goal: ReadonlyMap<number, number>): boolean {
    for (const [client, clock] of goal) if (client !== this.id && (this.seen.get(client) ?? 0) < clock) return false;
    return true;
  }

  /** Resolves the moment everything of `goal` is here. */
  until(goal: ReadonlyMap<number, number>): Promise<void> {
    if (this.has(goal)) return Promise.resolve();
    return new Promise((done) => this.#waiting.push({ goal, done }));
  }

  #send(update: Uint8Array, whole: boolean): void {
    this.#n++;
    this.#clockOfFrame[this.#n] = this.clock;
    this.socket?.send(this.board.load.target.wire.content(this.board.name, this.#n, update, whole));
  }

  sendUpdate(update: Uint8Array): void {
    this.#send(update, false);
  }

  type(): void {
    if (!this.socket?.open || !this.#tail) return;
    const clock = this.clock++;
    this.sentAt[clock] = performance.now();
    if (this.doc) this.#typeIn(this.doc, clock);
    else this.sendUpdate(typedUpdate({ client: this.id, clock }, this.#tail, letterAt(clock)));
    this.#tail = { client: this.id, clock };
  }

  #typeIn(doc: Y.Doc, clock: number): void {
    const text = openBoard(doc)
      .cards.get(this.part?.cards[0] ?? '')
      ?.get('text') as Y.Text;
    doc.transact(() => text.insert(text.length, String.fromCharCode(letterAt(clock))), this);
  }

  move(): void {
    if (!this.socket?.open) return;
    this.socket.send(this.board.load.target.wire.presence(this.board.name, this.id, ++this.#presence));
  }

  beat(): void {
    if (this.socket?.open)
      this.socket.send(this.board.load.target.wire.beat(this.board.name, this.id, ++this.#presence));
  }

  leave(): void {
    this.leaving = true;
    this.socket?.close();
    this.doc?.destroy();
  }

  cut(): void {
    this.leaving = true;
    this.socket?.cut();
  }
}
