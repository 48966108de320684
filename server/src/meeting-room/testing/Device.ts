import { type Board, readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import type { Command, CommandAnswer } from '@samtavlen/shared/conduct/commands.ts';
import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { jsonFrame, numberedFrame, SYNC, syncFrame } from '@samtavlen/shared/wire/codec.ts';
import { FRAME, type RefusalFrame } from '@samtavlen/shared/wire/frames.ts';
import * as decoding from 'lib0/decoding';
import { onTestFinished } from 'vitest';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { TestBrowser } from '../../testing/TestBrowser.ts';
import type { Api } from '../../validation.ts';

const HOST = 'tavle.example.dk';

/** How long a test waits for something that never comes, in ms, before it says what it waited for. */
const PATIENCE_MS = 15_000;

/** One device in a room of the real server, over a socket without a port. Every byte it is sent is kept. */
export class Device {
  readonly doc = new Y.Doc();
  readonly board = openBoard(this.doc);
  readonly received: Uint8Array[] = [];
  view: MeetingView | null = null;
  refusal: RefusalFrame | null = null;
  storeFailing = false;
  acknowledged = 0;
  sent = 0;
  closeCode: number | null = null;
  #socket: WebSocket;
  #answers = new Map<string, CommandAnswer>();
  #watchers = new Set<() => void>();

  static async connect(app: Api, path: string, browser?: TestBrowser, origin = `https://${HOST}`): Promise<Device> {
    const cookie = Object.entries(browser?.cookies ?? {}).map(([name, value]) => `${name}=${value}`);
    let device: Device | undefined;
    const headers = { host: HOST, origin, cookie: cookie.join('; ') };
    await app.injectWS(path, { headers, socket: { remoteAddress: '127.0.0.1' } } as never, {
      onInit: (socket) => {
        device = new Device(socket as unknown as WebSocket);
      },
    });
    (device as Device).#say(syncFrame('step1', Y.encodeStateVector((device as Device).doc)));
    return device as Device;
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)));
    socket.on('close', (code) => {
      this.closeCode = code;
      this.#look();
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#number(syncFrame('update', update));
    });
    onTestFinished(() => {
      if (socket.readyState !== socket.CONNECTING) socket.terminate();
    });
  }

  get boardNow(): Board {
    return readBoard(this.board, loeft);
  }

  cards = (column: number): string[] => this.boardNow.columns[column]?.cards.map(({ text }) => text) ?? [];

  raw(bytes: Uint8Array | string): void {
    this.#socket.send(bytes);
  }

  #say(frame: Uint8Array): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(frame);
  }

  #number(frame: Uint8Array): void {
    this.#say(numberedFrame(++this.sent, frame));
  }

  #hear(bytes: Uint8Array): void {
    this.received.push(bytes);
    const decoder = decoding.createDecoder(bytes);
    const kind = decoding.readVarUint(decoder);
    if (kind === FRAME.sync) this.#sync(decoder);
    else if (kind === FRAME.ack) this.acknowledged = decoding.readVarUint(decoder);
    else if (kind === FRAME.view) this.view = JSON.parse(decoding.readVarString(decoder));
    else if (kind === FRAME.refusal) this.refusal = JSON.parse(decoding.readVarString(decoder));
    else if (kind === FRAME.store) this.storeFailing = JSON.parse(decoding.readVarString(decoder)).failing;
    else if (kind === FRAME.answer) {
      const answer: CommandAnswer = JSON.parse(decoding.readVarString(decoder));
      this.#answers.set(answer.id, answer);
    }
    this.#look();
  }

  #sync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === SYNC.step1) this.#number(syncFrame('step2', Y.encodeStateAsUpdate(this.doc, bytes)));
    else Y.applyUpdate(this.doc, bytes, this);
  }

  #look(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** Waits until something is so; looks each time the server says something, never by the clock. */
  until(what: string, isSo: () => boolean): Promise<void> {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const watcher = () => {
        if (!isSo()) return;
        clearTimeout(tooLong);
        this.#watchers.delete(watcher);
        resolve();
      };
      const tooLong = setTimeout(() => reject(new Error(`waited in vain until ${what}`)), PATIENCE_MS);
      this.#watchers.add(watcher);
    });
  }

  saved = (): Promise<void> =>
    this.until('everything is saved', () => this.acknowledged === this.sent && this.sent > 0);

  async command(command: Command): Promise<CommandAnswer> {
    const id = Math.random().toString(36).slice(2);
    this.#say(jsonFrame('command', { id, command }));
    await this.until(`the command ${command.do} is answered`, () => this.#answers.has(id));
    return this.#answers.get(id) as CommandAnswer;
  }

  leave(): void {
    this.#socket.terminate();
  }

  /** True when the words were in anything this device was ever sent. */
  everHeard(words: string): boolean {
    const needle = Buffer.from(words);
    return this.received.some((bytes) => Buffer.from(bytes).includes(needle));
  }
}
