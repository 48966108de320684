import { mayHear, mayRead } from '@samtavlen/shared/access/policy.ts';
import type { MeetingFactsForPolicy, Writer } from '@samtavlen/shared/access/Write.ts';
import { openBoard, openDraftScales, openDrafts } from '@samtavlen/shared/board/roots.ts';
import { ackFrame, type ClientMessage, jsonFrame, syncFrame } from '@samtavlen/shared/wire/codec.ts';
import type { RefusalReason } from '@samtavlen/shared/wire/frames.ts';
import { type RoomName, roomKey } from '@samtavlen/shared/wire/rooms.ts';
import * as Y from 'yjs';
import type { LogEntry, StoredRoom } from '../store/RoomStore.ts';
import { binaryMessage } from './binaryMessage.ts';
import type { Committing } from './CommitLoop.ts';
import { DiskQueue } from './DiskQueue.ts';
import { documentFacts } from './gate/facts.ts';
import { judge, type Verdict } from './gate/gate.ts';
import { isWaiting } from './gate/yjsInside.ts';
import type { RoomConnection } from './RoomConnection.ts';
import type { RoomHouse } from './RoomHouse.ts';
import { stateBefore } from './stateBefore.ts';
import { WholeDocument } from './WholeDocument.ts';

type PolicyFacts = Omit<MeetingFactsForPolicy, 'count' | 'authorOf' | 'isFromDraft'>;
type Content = Extract<ClientMessage, { kind: 'content' }>;

/** Who wrote what no participant did: answers and drafts that are shown to everyone at once. */
const SERVER = 'server';

/** An accepted edit on its way to the disk. `from` is null for the server's own. */
interface Pending extends LogEntry {
  from: RoomConnection | null;
  n: number;
}

/** Edits kept in memory while the disk does not answer, in bytes; then the writers are asked to come back later. */
const MOST_WAITING = 256 * 1024;

/** The same for a disk that says neither yes nor no, in bytes: a busy room writes this much in many minutes. */
const MOST_HELD = 8 * 1024 * 1024;

/** What was heard is judged although no commit is being packed when it is more than this, in bytes. */
const MOST_UNJUDGED = 64 * 1024;

/** A log longer than this is folded into a snapshot: entries, and bytes. */
const FOLD_AT = { entries: 2_000, bytes: 256 * 1024 };

/** One document, the people connected to it, and the way of every edit: judge, apply, commit, then ack and show. */
export class MeetingRoom implements Committing {
  readonly name: RoomName;
  readonly key: string;
  readonly doc = new Y.Doc();
  readonly connections = new Set<RoomConnection>();
  #facts: () => PolicyFacts;
  #house: RoomHouse;
  #stored: StoredRoom;
  #owners: Map<number, string>;
  #whole = new WholeDocument(this.doc);
  /** Heard since the last commit was packed, not judged yet. */
  #heard: { from: RoomConnection; content: Content }[] = [];
  #heardBytes = 0;
  #queue: DiskQueue<Pending>;
  /** Not told what happens until the family comes back; with what they say they have, null when all is sent anew. */
  #withheld = new Map<RoomConnection, Uint8Array | null>();
  #sinceSnapshot = { entries: 0, bytes: 0 };
  #folding: Promise<boolean> = Promise.resolve(true);
  #over = false;

  constructor(name: RoomName, facts: () => PolicyFacts, stored: StoredRoom, house: RoomHouse) {
    this.name = name;
    this.#facts = facts;
    this.key = roomKey(name);
    this.#house = house;
    // The bytes are in the document now: kept beside it they would be there twice.
    this.#stored = { ...stored, snapshot: null, log: [] };
    this.#owners = stored.clients;
    this.#queue = new DiskQueue(stored.lastSeq);
    if (name.kind === 'board') openBoard(this.doc);
    else {
      openDrafts(this.doc);
      openDraftScales(this.doc);
    }
    this.doc.transact(() => {
      for (const bytes of [...(stored.snapshot ? [stored.snapshot] : []), ...stored.log])
        Y.applyUpdate(this.doc, bytes);
    });
    if (isWaiting(this.doc)) throw new Error(`damaged log of ${this.key}`);
    this.#sinceSnapshot = {
      entries: stored.log.length,
      bytes: stored.log.reduce((sum, { length }) => sum + length, 0),
    };
  }

  get generation(): number {
    return this.#stored.generation;
  }

  get epoch(): number {
    return this.#stored.epoch;
  }

  /** Closed on disk: true before and whatever anybody's memory says. */
  get closedOnDisk(): boolean {
    return this.#stored.closed;
  }

  /** Nobody's room any more: another stands in its place, or will when somebody comes. */
  get over(): boolean {
    return this.#over;
  }

  /** Nothing more is taken in; called in the same turn as the room is forgotten. */
  end(): void {
    this.#over = true;
  }

  get idle(): boolean {
    return this.connections.size === 0 && this.#queue.isEmpty && this.#heard.length === 0;
  }

  mayEnter(connection: RoomConnection): boolean {
    return mayRead(this.name, connection.who, this.#facts());
  }

  /** Asks a newcomer for what the server lacks; what the newcomer lacks is sent when it asks. */
  join(connection: RoomConnection): void {
    this.connections.add(connection);
    this.#house.meter.entered();
    if (this.#mayHear(connection)) this.#askForMissing(connection);
    else this.#withheld.set(connection, null);
    if (this.#queue.failing) connection.send(jsonFrame('store', { failing: true }));
  }

  leave(connection: RoomConnection): void {
    this.#withheld.delete(connection);
    connection.stopLooking();
    if (this.connections.delete(connection)) this.#house.meter.left();
  }

  #mayHear = ({ who }: RoomConnection): boolean => mayHear(this.name, who, this.#facts());

  #askForMissing(connection: RoomConnection): void {
    connection.send(syncFrame('step1', Y.encodeStateVector(this.doc)));
  }

  /** Everything the client lacks, sent when all of it is on disk (I2). @throws Error for a damaged state vector */
  sendMissing(connection: RoomConnection, stateVector: Uint8Array): void {
    const frame = this.#whole.since(stateVector);
    this.whenOnDisk(() => {
      if (this.#mayHear(connection)) connection.send(frame);
      else this.#withheld.set(connection, stateVector);
    });
  }

  /** The family is back: those who were not told meanwhile are told all of it, and asked for what they have. */
  tellWithheld(): void {
    for (const [connection, stateVector] of this.#withheld) {
      this.#withheld.delete(connection);
      this.#askForMissing(connection);
      this.sendMissing(connection, stateVector ?? Y.encodeStateVector(new Y.Doc()));
    }
  }

  /** Heard now, judged with everything else of the moment when the next commit is packed. */
  receive(from: RoomConnection, content: Content): void {
    this.#heard.push({ from, content });
    this.#heardBytes += content.bytes.length;
    this.#house.loop.ask(this);
    // A commit that takes long must not fill the memory with what nobody has looked at.
    if (this.#heardBytes > MOST_UNJUDGED) this.#takeTurn();
  }

  /** All edits of a turn are one transaction: Yjs' tidying up afterwards costs more than an edit (perf.md: 11 → 3 µs). */
  #takeTurn(): void {
    const heard = this.#heard.splice(0);
    this.#heardBytes = 0;
    if (this.#over || heard.length === 0) return;
    const from = performance.now();
    try {
      Y.transact(this.doc, () => this.#judgeAll(heard), null, false);
      if (isWaiting(this.doc)) throw new Error('the document waits for something it never got');
    } catch {
      this.#house.log('room started over', { room: this.key });
      this.startOver('roomReset');
    }
    if (this.#queue.bytes > MOST_HELD) this.startOver('storeFailing');
    this.#house.meter.turn(performance.now() - from);
  }

  /** Each edit is judged against the document with those before it: inside a transaction they are in it already. */
  #judgeAll(heard: readonly { from: RoomConnection; content: Content }[]): void {
    const facts = { ...this.#facts(), ...documentFacts(this.doc) };
    const guarded = { room: this.name, doc: this.doc, owners: this.#owners, facts };
    for (const { from, content } of heard) {
      if (from.refused || (from.awaitingWhole && !content.whole)) continue;
      const verdict = judge(guarded, content.bytes, from.who);
      from.awaitingWhole = false;
      if (!verdict.pass) this.#refuse(from, content.n, verdict.reason);
      else if (verdict.empty) this.whenOnDisk(() => from.send(ackFrame(content.n)));
      else this.#takeIn(from, content, verdict.claims);
    }
  }

  /**
   * One edit of somebody without a connection, by the way of every other: judged, applied, on disk.
   * @returns why it was refused; null when it is on disk and on its way to everyone
   * @throws what the disk answered
   */
  async takeOne(who: Writer, bytes: Uint8Array): Promise<RefusalReason | null> {
    if (this.#over || this.#queue.failing) return 'storeFailing';
    const facts = { ...this.#facts(), ...documentFacts(this.doc) };
    const verdict = judge({ room: this.name, doc: this.doc, owners: this.#owners, facts }, bytes, who);
    if (!verdict.pass) {
      const reason = verdict.reason === 'notReady' ? 'malformed' : verdict.reason;
      this.#house.meter.refused(reason);
      this.#house.log('edit refused', { room: this.key, participant: who.participant, reason });
      return reason;
    }
    Y.applyUpdate(this.doc, bytes);
    this.#keep(who.participant as string, verdict.claims, { bytes, from: null, n: 0 });
    await this.onDisk();
    return null;
  }

  #refuse(connection: RoomConnection, n: number, reason: Extract<Verdict, { pass: false }>['reason']): void {
    if (reason === 'notReady') {
      connection.awaitingWhole = true;
      connection.send(syncFrame('step1', Y.encodeStateVector(this.doc)));
      return;
    }
    connection.refused = true;
    this.#house.meter.refused(reason);
    connection.send(jsonFrame('refusal', { n, reason }));
    this.#house.log('edit refused', { room: this.key, participant: connection.who.participant, reason });
    const offence = reason === 'malformed' || reason === 'identity' || reason === 'forbidden';
    if (offence) this.#house.offence(this.name, connection);
  }

  #takeIn(from: RoomConnection, { n, bytes }: Content, claims: number[]): void {
    Y.applyUpdate(this.doc, bytes);
    // A copy of its own: the frame's bytes lie in a larger buffer, which would stay in memory as long as they do.
    this.#keep(from.who.participant as string, claims, { bytes: bytes.slice(), from, n });
  }

  #keep(by: string, claims: readonly number[], edit: Pick<Pending, 'bytes' | 'from' | 'n'>): void {
    for (const client of claims) this.#owners.set(client, by);
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
    this.#takeTurn();
    if (this.#over || this.#queue.failing) throw new Error('the room takes nothing in');
    while ((this.#owners.get(this.doc.clientID) ?? SERVER) !== SERVER) this.doc.clientID = new Y.Doc().clientID;
    let bytes: Uint8Array | null = null;
    const keep = (update: Uint8Array) => {
      bytes = update;
    };
    this.doc.on('update', keep);
    this.doc.transact(() => change(this.doc), SERVER);
    this.doc.off('update', keep);
    if (bytes === null) return;
    const claims = this.#owners.has(this.doc.clientID) ? [] : [this.doc.clientID];
    this.#keep(SERVER, claims, { bytes, from: null, n: 0 });
    await this.onDisk();
  }

  /** Runs when everything applied until now is on disk. */
  whenOnDisk(run: () => void): void {
    this.#queue.whenOnDisk(run);
  }

  /** Everything heard until now. @throws what the disk answered, at once when it is not answering. */
  onDisk(): Promise<void> {
    this.#takeTurn();
    return this.#queue.onDisk();
  }

  batch(): readonly LogEntry[] {
    this.#takeTurn();
    return this.#queue.batch();
  }

  committed(count: number): void {
    const done = this.#queue.written(count);
    this.#sinceSnapshot.entries += done.length;
    this.#sinceSnapshot.bytes += done.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (done.length > 0) this.#show(done);
    this.#queue.release();
    if (done.length > 0) this.#house.wrote(this);
    this.#tellStore(false);
    if (!this.#queue.isEmpty) this.#house.loop.ask(this);
    else if (this.#sinceSnapshot.entries > FOLD_AT.entries || this.#sinceSnapshot.bytes > FOLD_AT.bytes)
      void this.fold();
  }

  /** To everyone what others wrote, made into a message once; to each writer how far the own edits are safe. */
  #show(done: readonly Pending[]): void {
    const messages = done.map(({ bytes }) => binaryMessage(syncFrame('update', bytes)));
    const all = messages.length === 1 ? (messages[0] as Buffer) : Buffer.concat(messages);
    const safe = new Map<RoomConnection | null, number>(done.map(({ from, n }) => [from, n]));
    for (const connection of this.connections) {
      if (!this.#mayHear(connection)) this.#withhold(connection);
      else if (!connection.keepsUp) this.#letFallBehind(connection, done);
      else if (!safe.has(connection)) connection.pass(all);
      else for (const [k, { from }] of done.entries()) if (from !== connection) connection.pass(messages[k] as Buffer);
    }
    for (const [from, n] of safe) from?.send(ackFrame(n));
  }

  /** What it is not sent now it is sent as one difference, from what it has to what then is. */
  #letFallBehind(connection: RoomConnection, done: readonly Pending[]): void {
    if (connection.isBehind) return;
    this.#house.meter.fellBehind();
    const has = stateBefore(this.doc, [...done, ...this.#queue.batch()]);
    connection.catchUpLater(() => this.sendMissing(connection, has));
  }

  #withhold(connection: RoomConnection): void {
    if (!this.#withheld.has(connection)) this.#withheld.set(connection, null);
  }

  failed(error: Error, lost: boolean): void {
    this.#house.log('commit failed', { room: this.key, error: error.name });
    this.#queue.refuse(error);
    if (lost) this.startOver('roomReset');
    else if (this.#queue.bytes > MOST_WAITING) this.startOver('storeFailing');
    else this.#tellStore(true);
  }

  #tellStore(failing: boolean): void {
    if (failing === this.#queue.failing) return;
    this.#queue.failing = failing;
    for (const connection of this.connections) connection.send(jsonFrame('store', { failing }));
  }

  /**
   * Folds the log into one snapshot; what was deleted is gone from it. A failure costs nothing: the log is still there.
   * @param tidied nothing withdrawn is left on the board either
   * @returns false when it failed
   */
  fold(tidied = false): Promise<boolean> {
    this.#folding = this.#folding.then(() => this.#fold(tidied));
    return this.#folding;
  }

  async #fold(tidied: boolean): Promise<boolean> {
    if (this.#sinceSnapshot.entries === 0 && !tidied) return true;
    this.#sinceSnapshot = { entries: 0, bytes: 0 };
    const { store, folding, meter } = this.#house;
    const from = performance.now();
    try {
      const { snapshot, log, seq } = await store.history(this.key, this.epoch);
      const folded = await folding.fold(snapshot, log);
      await store.compact({ room: this.key, epoch: this.epoch, seq, snapshot: folded, tidied });
      meter.folded(performance.now() - from);
      return true;
    } catch (error) {
      this.#house.log('fold failed', { room: this.key, error: (error as Error).name });
      return false;
    }
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
    this.doc.destroy();
  }
}
