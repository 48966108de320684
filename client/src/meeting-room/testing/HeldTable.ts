import { type Board, readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import { shownConduct } from '@samtavlen/shared/conduct/shown.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { ackFrame, jsonFrame, readClientMessage, syncFrame } from '@samtavlen/shared/wire/codec.ts';
import { GENERATION, type RefusalReason, WIRE_VERSION } from '@samtavlen/shared/wire/frames.ts';
import * as Y from 'yjs';
import type { HeldSocket } from './HeldSocket.ts';

/** Whether the server takes an update in; `board` is the board as it would be with it. */
type Judge = (board: Board, doc: Y.Doc, by: string) => RefusalReason | null;

interface Room {
  doc: Y.Doc;
  generation: number;
  sockets: Set<HeldSocket>;
}

const changes = (doc: Y.Doc, update: Uint8Array): Y.Doc | null => {
  const copy = new Y.Doc();
  openBoard(copy);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  let changed = false;
  copy.on('update', () => {
    changed = true;
  });
  Y.applyUpdate(copy, update);
  return changed ? copy : null;
};

/** The server as a client knows it: frames in, frames out. Its rules and its disk are in the test's hand. */
export class HeldTable {
  judge: Judge = () => null;
  phase: 'open' | 'closed' = 'open';
  /** Who leads. */
  leads = new Set<string>();
  /** What a newcomer is closed with instead of being let in. */
  door: (by: string) => number | null = () => null;
  /** False: what comes in is taken in, and neither called saved nor shown to others. */
  diskAnswers = true;
  #rooms = new Map<string, Room>();
  #waiting: (() => void)[] = [];

  room(path: string): Room {
    const room = this.#rooms.get(path) ?? { doc: new Y.Doc(), generation: 1, sockets: new Set() };
    if (!this.#rooms.has(path)) openBoard(room.doc);
    this.#rooms.set(path, room);
    return room;
  }

  get board(): Board {
    return readBoard(openBoard(this.room('board/elmer-meeting').doc), loeft);
  }

  /** The disk answers again: what has waited is called saved, in order. */
  letThrough(): void {
    this.diskAnswers = true;
    for (const run of this.#waiting.splice(0)) run();
  }

  #onDisk(run: () => void): void {
    if (this.diskAnswers) run();
    else this.#waiting.push(run);
  }

  /** Makes a room anew, as after an erasure: what was on its way is dropped, all are told, the old is refused. */
  makeAnew(path: string, write: (doc: Y.Doc) => void): void {
    const room = this.room(path);
    room.doc = new Y.Doc();
    room.generation++;
    this.#waiting = [];
    this.diskAnswers = true;
    write(room.doc);
    for (const socket of room.sockets) socket.shut(CLOSE.otherGeneration);
  }

  enter(socket: HeldSocket): void {
    const room = this.room(socket.path);
    const held = socket.query.get(GENERATION);
    const another = held !== null && held !== String(room.generation);
    const shut = this.door(socket.by) ?? (another ? CLOSE.otherGeneration : null);
    if (shut !== null) return void socket.shut(shut);
    room.sockets.add(socket);
    socket.hears(jsonFrame('welcome', { version: WIRE_VERSION, generation: room.generation, now: Date.now() }));
    socket.hears(syncFrame('step1', Y.encodeStateVector(room.doc)));
    if (socket.path.startsWith('board/')) socket.hears(jsonFrame('view', this.#viewFor(socket.by)));
  }

  /** Everyone is told anew what they may see and do. */
  tellAll(): void {
    for (const socket of this.room('board/elmer-meeting').sockets)
      socket.hears(jsonFrame('view', this.#viewFor(socket.by)));
  }

  leave(socket: HeldSocket): void {
    this.room(socket.path).sockets.delete(socket);
  }

  says(socket: HeldSocket, bytes: Uint8Array): void {
    const message = readClientMessage(bytes);
    const { doc, sockets } = this.room(socket.path);
    // Who is turned away at the door is not heard.
    if (!sockets.has(socket)) return;
    if (message?.kind === 'step1') {
      const all = syncFrame('step2', Y.encodeStateAsUpdate(doc, message.stateVector));
      this.#onDisk(() => socket.hears(all));
    } else if (message?.kind === 'content' && !socket.refused) this.#takeIn(socket, message.n, message.bytes);
  }

  #takeIn(socket: HeldSocket, n: number, bytes: Uint8Array): void {
    const { doc, sockets } = this.room(socket.path);
    const after = changes(doc, bytes);
    const reason = after && this.#refuses(after, socket.by);
    if (reason) {
      socket.refused = true;
      return void socket.hears(jsonFrame('refusal', { n, reason }));
    }
    if (after) Y.applyUpdate(doc, bytes);
    this.#onDisk(() => {
      for (const other of sockets) if (after && other !== socket) other.hears(syncFrame('update', bytes));
      socket.hears(ackFrame(n));
    });
  }

  #refuses(after: Y.Doc, by: string): RefusalReason | null {
    if (this.phase === 'closed') return 'closed';
    return this.judge(readBoard(openBoard(after), loeft), after, by);
  }

  #viewFor(by: string): MeetingView {
    const meeting = { id: 'elmer-meeting', template: 'loeft', phase: this.phase };
    const view = {
      version: 1,
      me: { participant: by, right: this.leads.has(by) ? 'facilitator' : 'participant' },
      meeting,
      conduct: shownConduct(conductAtStart),
      guide: { tag: '', lines: {} },
    };
    return { ...view, people: [], code: '123456', joinUrl: '', lobby: [] } as unknown as MeetingView;
  }
}
