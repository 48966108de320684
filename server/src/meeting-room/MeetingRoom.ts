import type { Writer } from '@samtavlen/shared/access/Write.ts';
import { ackFrame, jsonFrame } from '@samtavlen/shared/wire/codec.ts';
import type { RefusalReason } from '@samtavlen/shared/wire/frames.ts';
import { type RoomName, roomKey } from '@samtavlen/shared/wire/rooms.ts';
import * as Y from 'yjs';
import type { LogEntry, StoredRoom } from '../store/RoomStore.ts';
import type { Committing } from './CommitLoop.ts';
import { DiskQueue } from './DiskQueue.ts';
import { FanOut, type Shown } from './FanOut.ts';
import { isWaiting } from './gate/yjsInside.ts';
import { type Content, Heard, type HeardEdit } from './Heard.ts';
import type { PolicyFacts } from './PolicyFacts.ts';
import { RestingDocument } from './RestingDocument.ts';
import type { RoomConnection } from './RoomConnection.ts';
import { RoomGate, SERVER } from './RoomGate.ts';
import type { RoomHouse } from './RoomHouse.ts';
import { RoomLog } from './RoomLog.ts';
import { updateOf } from './updateOf.ts';

/** An accepted edit on its way to the disk. */
type Pending = LogEntry & Shown;

/** One document, the people connected to it, and the way of every edit: judge, apply, commit, then ack and show. */
export class MeetingRoom implements Committing {
  readonly name: RoomName;
  readonly key: string;
  readonly log: RoomLog;
  readonly generation: number;
  readonly epoch: number;
  readonly document: RestingDocument;
  #house: RoomHouse;
  #heard = new Heard();
  #queue: DiskQueue<Pending>;
  #gate: RoomGate;
  #out: FanOut;
  #over = false;

  constructor(name: RoomName, facts: () => PolicyFacts, stored: StoredRoom, house: RoomHouse) {
    this.name = name;
    this.key = roomKey(name);
    this.#house = house;
    // Not `stored` itself: its bytes are in the document now, and kept beside it they would be there twice.
    this.generation = stored.generation;
    this.epoch = stored.epoch;
    this.#queue = new DiskQueue(stored.lastSeq);
    this.document = new RestingDocument(name, stored);
    this.#gate = new RoomGate(name, this.document, stored.clients, facts, house);
    this.#out = new FanOut(name, this.document, facts, house.meter, (connection, has) =>
      this.sendMissing(connection, has),
    );
    this.log = new RoomLog(this.key, stored, house);
    house.meter.opened(this);
  }

  /** As it stands in this turn of the event loop; not to be held on to, since it may rest in between. */
  get doc(): Y.Doc {
    return this.document.awake;
  }

  /** @returns true when the document was put away now: all is on disk, and nobody has used it since the last call */
  rest(): boolean {
    return this.#queue.isEmpty && this.#heard.isEmpty && this.document.rest();
  }

  /** Everyone who is in it. */
  get connections(): ReadonlySet<RoomConnection> {
    return this.#out.connections;
  }

  /** Nobody's room any more: another stands in its place, or will when somebody comes. */
  get over(): boolean {
    return this.#over;
  }

  /** Nothing more is taken in; called in the same turn as the room is forgotten. */
  end(): void {
    this.#over = true;
    this.#house.meter.ended(this);
  }

  get idle(): boolean {
    return this.connections.size === 0 && this.#queue.isEmpty && this.#heard.isEmpty;
  }

  mayEnter(connection: RoomConnection): boolean {
    return this.#out.mayEnter(connection);
  }

  join(connection: RoomConnection): void {
    this.#out.join(connection);
    if (this.#queue.failing) connection.send(jsonFrame('store', { failing: true }));
  }

  leave(connection: RoomConnection): void {
    this.#out.leave(connection);
  }

  /** Everything the client lacks, sent when all of it is on disk (I2). @throws Error for a damaged state vector */
  sendMissing(connection: RoomConnection, stateVector: Uint8Array): void {
    this.#queue.whenOnDisk(this.#out.missing(connection, stateVector));
  }

  /** The family is back: those who were not told meanwhile are told all of it, and asked for what they have. */
  tellWithheld(): void {
    this.#out.tellWithheld();
  }

  /** Heard now, judged with everything else of the moment when the next commit is packed. */
  receive(from: RoomConnection, content: Content): void {
    this.#heard.add(from, content);
    this.#house.loop.ask(this);
    if (this.#heard.isMuch) this.#takeTurn();
  }

  /** Everything heard until now, what takes long as well. */
  #takeAll(): void {
    do this.#takeTurn();
    while (!this.#heard.isEmpty);
  }

  /** All edits of a turn are one transaction: Yjs' tidying up afterwards costs more than an edit (perf.md: 11 → 3 µs). */
  #takeTurn(): void {
    const heard = this.#heard.take();
    if (this.#over || heard.length === 0) return;
    const from = performance.now();
    try {
      Y.transact(this.doc, () => this.#judgeAll(heard), null, false);
      if (isWaiting(this.doc)) throw new Error('the document waits for something it never got');
    } catch {
      this.#house.log('room started over', { room: this.key });
      this.startOver('roomReset');
    }
    if (this.#queue.isTooMuch) this.startOver('storeFailing');
    this.#house.meter.turn(performance.now() - from);
  }

  /** Each edit is judged against the document with those before it: inside a transaction they are in it already. */
  #judgeAll(heard: readonly HeardEdit[]): void {
    const verdictOn = this.#gate.judging();
    for (const [k, { from, content }] of heard.entries()) {
      if (from.refused || (from.awaitingWhole && !content.whole)) continue;
      const verdict = verdictOn(content.bytes, from.who);
      if (!verdict) {
        this.#heard.putBack(heard.slice(k));
        return;
      }
      from.awaitingWhole = !verdict.pass && verdict.reason === 'notReady';
      if (verdict.pass && verdict.empty) this.#queue.whenOnDisk(() => from.send(ackFrame(content.n)));
      else if (verdict.pass) this.#takeIn(from, content, verdict.claims);
      else if (verdict.reason === 'notReady') this.#out.askForMissing(from);
      else this.#gate.refuse(from, content.n, verdict.reason);
    }
  }

  /**
   * One edit of somebody without a connection, by the way of every other: judged, applied, on disk.
   * @returns why it was refused; null when it is on disk and on its way to everyone
   * @throws what the disk answered
   */
  async takeOne(who: Writer, bytes: Uint8Array): Promise<RefusalReason | null> {
    // What was heard before comes before it.
    this.#takeAll();
    if (this.#over || this.#queue.failing) return 'storeFailing';
    const verdict = this.#gate.judge(bytes, who);
    if (!verdict.pass) return this.#gate.refuseOne(who, verdict.reason);
    Y.applyUpdate(this.doc, bytes);
    this.#keep(who.participant as string, verdict.claims, { bytes, from: null, n: 0 });
    await this.onDisk();
    return null;
  }

  #takeIn(from: RoomConnection, { n, bytes }: Content, claims: number[]): void {
    Y.applyUpdate(this.doc, bytes);
    // A copy of its own: the frame's bytes lie in a larger buffer, which would stay in memory as long as they do.
    this.#keep(from.who.participant as string, claims, { bytes: bytes.slice(), from, n });
  }

  #keep(by: string, claims: readonly number[], edit: Shown): void {
    this.#gate.claim(by, claims);
    const entry = { room: this.key, epoch: this.epoch, seq: this.#queue.next, by, at: this.#house.now(), claims };
    this.#queue.add({ ...entry, ...edit });
    this.#house.loop.ask(this);
  }

  /**
   * A change of the server's own, in one transaction.
   * @returns when it is on disk and on its way to everyone
   * @throws what the disk answered; a change that could not be written is written when the disk answers again
   */
  async write(change: (doc: Y.Doc) => void): Promise<void> {
    this.#takeAll();
    if (this.#over || this.#queue.failing) throw new Error('the room takes nothing in');
    const claims = this.#gate.claimForServer();
    const bytes = updateOf(this.doc, change, SERVER);
    if (bytes === null) return;
    this.#keep(SERVER, claims, { bytes, from: null, n: 0 });
    await this.onDisk();
  }

  /** Everything heard until now. @throws what the disk answered, at once when it is not answering. */
  onDisk(): Promise<void> {
    this.#takeAll();
    return this.#queue.onDisk();
  }

  batch(): readonly LogEntry[] {
    this.#takeTurn();
    return this.#queue.batch();
  }

  committed(count: number): void {
    const done = this.#queue.written(count);
    this.log.grew(done.map(({ bytes }) => bytes));
    if (done.length > 0) this.#out.show(done, () => this.#queue.batch());
    this.#queue.release();
    if (done.length > 0) this.#house.wrote(this);
    this.#tellStore(false);
    if (!this.#queue.isEmpty || !this.#heard.isEmpty) this.#house.loop.ask(this);
    else if (this.log.isLong) void this.log.fold();
  }

  failed(error: Error, lost: boolean): void {
    this.#house.log('commit failed', { room: this.key, error: error.name });
    this.#queue.refuse(error);
    if (lost) this.startOver('roomReset');
    else if (this.#queue.isMuch) this.startOver('storeFailing');
    else this.#tellStore(true);
  }

  #tellStore(failing: boolean): void {
    if (failing === this.#queue.failing) return;
    this.#queue.failing = failing;
    for (const connection of this.connections) connection.send(jsonFrame('store', { failing }));
  }

  /** Lets everyone go; they come back to what is on disk, and bring along what was not. */
  startOver(why: 'roomReset' | 'storeFailing'): void {
    if (this.#over) return;
    this.end();
    this.#house.meter.startedOver(why);
    this.#house.loop.forget(this);
    this.#house.drop(this);
    this.#queue.drop(new Error('the room starts over'));
    for (const connection of this.connections) connection.close(why);
    for (const connection of [...this.connections]) this.leave(connection);
    this.document.destroy();
  }
}
