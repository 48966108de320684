import { mayHear, mayRead } from '@samtavlen/shared/access/policy.ts';
import { ackFrame, syncFrame } from '@samtavlen/shared/wire/codec.ts';
import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';
import * as Y from 'yjs';
import { binaryMessage } from './binaryMessage.ts';
import type { PolicyFacts } from './PolicyFacts.ts';
import type { RestingDocument } from './RestingDocument.ts';
import type { RoomConnection } from './RoomConnection.ts';
import type { RoomMeter } from './RoomMeter.ts';
import { stateBefore } from './stateBefore.ts';
import { WholeDocument } from './WholeDocument.ts';

/** An edit that is on disk. `from` is null for the server's own. */
export interface Shown {
  bytes: Uint8Array;
  from: RoomConnection | null;
  n: number;
}

type CatchUp = (connection: RoomConnection, has: Uint8Array) => void;

/** The people connected to a document, and what each of them is told of it: what they may hear, when they can take it. */
export class FanOut {
  readonly connections = new Set<RoomConnection>();
  readonly #name: RoomName;
  readonly #document: RestingDocument;
  readonly #facts: () => PolicyFacts;
  readonly #meter: RoomMeter;
  readonly #catchUp: CatchUp;
  readonly #whole: WholeDocument;
  /** Not told what happens until the family comes back; with what they say they have, null when all is sent anew. */
  readonly #withheld = new Map<RoomConnection, Uint8Array | null>();

  /** @param catchUp sends all that one lacks from a state vector on, when it is on disk */
  constructor(name: RoomName, document: RestingDocument, facts: () => PolicyFacts, meter: RoomMeter, catchUp: CatchUp) {
    this.#name = name;
    this.#document = document;
    this.#facts = facts;
    this.#meter = meter;
    this.#catchUp = catchUp;
    this.#whole = new WholeDocument(document);
  }

  mayEnter(connection: RoomConnection): boolean {
    return mayRead(this.#name, connection.who, this.#facts());
  }

  /** Asks a newcomer for what the server lacks; what the newcomer lacks is sent when it asks. */
  join(connection: RoomConnection): void {
    this.connections.add(connection);
    this.#meter.entered();
    if (this.#mayHear(connection)) this.askForMissing(connection);
    else this.#withheld.set(connection, null);
  }

  leave(connection: RoomConnection): void {
    this.#withheld.delete(connection);
    connection.stopLooking();
    if (this.connections.delete(connection)) this.#meter.left();
  }

  #mayHear = ({ who }: RoomConnection): boolean => mayHear(this.#name, who, this.#facts());

  askForMissing(connection: RoomConnection): void {
    connection.send(syncFrame('step1', Y.encodeStateVector(this.#document.awake)));
  }

  /** @returns sends everything the client lacks, as it is now @throws Error for a damaged state vector */
  missing(connection: RoomConnection, stateVector: Uint8Array): () => void {
    const frame = this.#whole.since(stateVector);
    connection.answerDue = true;
    return () => {
      connection.answerDue = false;
      if (this.#mayHear(connection)) connection.send(frame);
      else this.#withheld.set(connection, stateVector);
    };
  }

  /** The family is back: those who were not told meanwhile are asked for what they have, and told all of it. */
  tellWithheld(): void {
    const all = [...this.#withheld];
    this.#withheld.clear();
    for (const [connection, has] of all) {
      this.askForMissing(connection);
      this.#catchUp(connection, has ?? Y.encodeStateVector(new Y.Doc()));
    }
  }

  /**
   * To everyone what others wrote, made into a message once; to each writer how far the own edits are safe.
   * @param waiting edits in the document that nobody has been shown
   */
  show(done: readonly Shown[], waiting: () => readonly { bytes: Uint8Array }[]): void {
    const messages = done.map(({ bytes }) => binaryMessage(syncFrame('update', bytes)));
    const all = messages.length === 1 ? (messages[0] as Buffer) : Buffer.concat(messages);
    const safe = new Map<RoomConnection | null, number>(done.map(({ from, n }) => [from, n]));
    const facts = this.#facts();
    for (const connection of this.connections) {
      if (!mayHear(this.#name, connection.who, facts)) this.#withhold(connection);
      else if (!connection.keepsUp) this.#letFallBehind(connection, [...done, ...waiting()]);
      else if (!safe.has(connection)) connection.pass(all);
      else for (const [k, { from }] of done.entries()) if (from !== connection) connection.pass(messages[k] as Buffer);
    }
    for (const [from, n] of safe) from?.send(ackFrame(n));
  }

  /** What it is not sent now it is sent as one difference, from what it has to what then is. */
  #letFallBehind(connection: RoomConnection, unseen: readonly { bytes: Uint8Array }[]): void {
    if (connection.isBehind) return;
    this.#meter.fellBehind();
    const has = stateBefore(this.#document.awake, unseen);
    connection.catchUpLater(() => this.#catchUp(connection, has));
  }

  #withhold(connection: RoomConnection): void {
    if (!this.#withheld.has(connection)) this.#withheld.set(connection, null);
  }
}
