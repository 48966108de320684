import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { textOf } from '@samtavlen/shared/board/text.ts';
import { numberedFrame, SYNC, syncFrame } from '@samtavlen/shared/wire/codec.ts';
import { FRAME } from '@samtavlen/shared/wire/frames.ts';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

/** A phone over a real socket. Its document outlives the connection, and it counts what it has been told is saved. */
export class TypingPhone {
  readonly doc = new Y.Doc();
  readonly board = openBoard(this.doc);
  readonly author: string;
  /** Words typed in this round; the card of a round holds the words 1, 2, 3 … */
  typed = 0;
  /** Of them the server has said are on disk. */
  saved = 0;
  /** The server has said that its disk does not answer. */
  storeFailing = false;
  #cookie: string;
  #round = '';
  #socket: WebSocket | null = null;
  #frames: { n: number; typed: number }[] = [];
  #n = 0;
  #whole = false;
  #heard: () => void = () => {};

  constructor(author: string, cookie: string) {
    this.author = author;
    this.#cookie = cookie;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#send(syncFrame('update', update));
    });
  }

  static cardOf = (author: string, round: number): string => `card-${author}-${round}`;

  /** Every word of the text, or the numbers they would be had none been lost. */
  static wordsIn(doc: Y.Doc, author: string, round: number): number[] {
    const words = textOf(openBoard(doc).cards.get(TypingPhone.cardOf(author, round))?.get('text'));
    return words.split(' ').filter(Boolean).map(Number);
  }

  startRound(round: number): void {
    this.#round = TypingPhone.cardOf(this.author, round);
    this.typed = 1;
    this.saved = 0;
    this.#frames = [];
    showCard(this.doc, this.board, { id: this.#round, author: this.author, column: 'wish', text: '1', at: round });
  }

  type(): void {
    const text = textOf(this.board.cards.get(this.#round)?.get('text'));
    this.typed++;
    rewordCard(this.doc, this.board, this.#round, `${text} ${this.typed}`);
  }

  /** @param heard called at every frame of the server */
  connect(origin: string, meeting: string, heard: () => void = () => {}): void {
    this.#n = 0;
    this.#frames = [];
    this.#whole = false;
    this.#heard = heard;
    const url = `${origin.replace('http', 'ws')}/ws/board/${meeting}`;
    const socket = new WebSocket(url, { headers: { cookie: this.#cookie, origin } });
    this.#socket = socket;
    socket.on('open', () => this.#send(syncFrame('step1', Y.encodeStateVector(this.doc))));
    socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)));
    socket.on('error', () => {});
  }

  leave(): void {
    this.#socket?.terminate();
  }

  /** Stops typing, and waits until all of it is called saved. @throws Error when the server hangs up instead */
  allSaved(): Promise<void> {
    const saved = Promise.withResolvers<void>();
    const look = () => this.saved === this.typed && saved.resolve();
    this.#heard = look;
    this.#socket?.on('close', (code) => saved.reject(new Error(`closed with ${code}`)));
    look();
    return saved.promise;
  }

  #send(frame: Uint8Array): void {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN) return;
    if (frame[1] === SYNC.step1) return void socket.send(frame);
    this.#whole ||= frame[1] === SYNC.step2;
    this.#frames.push({ n: ++this.#n, typed: this.#whole ? this.typed : 0 });
    socket.send(numberedFrame(this.#n, frame));
  }

  #hear(bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes);
    const kind = decoding.readVarUint(decoder);
    if (kind === FRAME.sync) this.#sync(decoder);
    if (kind === FRAME.ack) {
      const n = decoding.readVarUint(decoder);
      while (this.#frames[0] && this.#frames[0].n <= n)
        this.saved = Math.max(this.saved, this.#frames.shift()?.typed ?? 0);
    }
    if (kind === FRAME.store) this.storeFailing = JSON.parse(decoding.readVarString(decoder)).failing;
    if (kind === FRAME.refusal) throw new Error(`refused: ${decoding.readVarString(decoder)}`);
    this.#heard();
  }

  #sync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === SYNC.step1) this.#send(syncFrame('step2', Y.encodeStateAsUpdate(this.doc, bytes)));
    else Y.applyUpdate(this.doc, bytes, this);
  }
}
