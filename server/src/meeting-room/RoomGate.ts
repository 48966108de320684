import type { Writer } from '@samtavlen/shared/access/Write.ts';
import { jsonFrame } from '@samtavlen/shared/wire/codec.ts';
import type { RefusalReason } from '@samtavlen/shared/wire/frames.ts';
import { type RoomName, roomKey } from '@samtavlen/shared/wire/rooms.ts';
import * as Y from 'yjs';
import { documentFacts } from './gate/facts.ts';
import { type Guarded, judge, judging, type Verdict } from './gate/gate.ts';
import { isLong, LongEdit } from './LongEdit.ts';
import type { PolicyFacts } from './PolicyFacts.ts';
import type { RestingDocument } from './RestingDocument.ts';
import type { RoomConnection } from './RoomConnection.ts';
import type { RoomHouse } from './RoomHouse.ts';

/** Who wrote what no participant did: answers and drafts that are shown to everyone at once. */
export const SERVER = 'server';

/** One room's gate: whose client ids are whose, the verdict on each edit, and what a refused device is told. */
export class RoomGate {
  readonly #name: RoomName;
  readonly #document: RestingDocument;
  readonly #owners: Map<number, string>;
  readonly #facts: () => PolicyFacts;
  readonly #house: RoomHouse;
  #long: LongEdit | null = null;

  constructor(
    name: RoomName,
    document: RestingDocument,
    owners: Map<number, string>,
    facts: () => PolicyFacts,
    house: RoomHouse,
  ) {
    this.#name = name;
    this.#document = document;
    this.#owners = owners;
    this.#facts = facts;
    this.#house = house;
  }

  #guarded(): Guarded {
    const doc = this.#document.awake;
    const facts = { ...this.#facts(), ...documentFacts(doc) };
    return { room: this.#name, doc, owners: this.#owners, facts };
  }

  /** One edit, all of it now. */
  judge(bytes: Uint8Array, who: Writer): Verdict {
    return this.#orMalformed(() => judge(this.#guarded(), bytes, who));
  }

  /**
   * Judges edits one after the other, each against the document with those before it, until the facts change.
   * @returns null when a long edit is not through: nothing else may be done to the document until it is given again
   */
  judging(): (bytes: Uint8Array, who: Writer) => Verdict | null {
    const guarded = this.#guarded();
    let first = true;
    return (bytes, who) => {
      const alone = first;
      first = false;
      if (!isLong(bytes)) return this.#orMalformed(() => judge(guarded, bytes, who));
      // Those before it must be all in the document, and the transaction they came in ended.
      return alone ? this.#orMalformed(() => this.#piece(guarded, bytes, who)) : null;
    };
  }

  #piece(guarded: Guarded, bytes: Uint8Array, who: Writer): Verdict | null {
    if (this.#long?.bytes !== bytes) this.#long = new LongEdit(bytes, judging(guarded, bytes, who));
    const verdict = this.#long.piece();
    if (verdict) this.#long = null;
    return verdict;
  }

  /** Nothing has been changed when the gate itself stumbles: that is the sender's trouble, and nobody else's (F5). */
  #orMalformed<V>(verdict: () => V): V | Verdict {
    try {
      return verdict();
    } catch (error) {
      this.#long = null;
      this.#house.log('gate stumbled', { room: roomKey(this.#name), error: (error as Error).name });
      return { pass: false, reason: 'malformed' };
    }
  }

  claim(by: string, clients: readonly number[]): void {
    for (const client of clients) this.#owners.set(client, by);
  }

  /** Makes sure that what the server writes itself is nobody else's. @returns client ids to claim with it */
  claimForServer(): number[] {
    const doc = this.#document.awake;
    while ((this.#owners.get(doc.clientID) ?? SERVER) !== SERVER) doc.clientID = new Y.Doc().clientID;
    return this.#owners.has(doc.clientID) ? [] : [doc.clientID];
  }

  /** Of somebody without a connection, who cannot be asked for what an edit that is not ready builds on. */
  refuseOne(who: Writer, reason: RefusalReason | 'notReady'): RefusalReason {
    const final = reason === 'notReady' ? 'malformed' : reason;
    this.#note(who, final);
    return final;
  }

  /** Counted and noted, without a word of what was in it. */
  #note({ participant }: Writer, reason: RefusalReason): void {
    this.#house.meter.refused(reason);
    this.#house.log('edit refused', { room: roomKey(this.#name), participant, reason });
  }

  refuse(connection: RoomConnection, n: number, reason: RefusalReason): void {
    connection.refused = true;
    connection.send(jsonFrame('refusal', { n, reason }));
    this.#note(connection.who, reason);
    const offence = reason === 'malformed' || reason === 'identity' || reason === 'forbidden';
    if (offence) this.#house.offence(this.#name, connection);
  }
}
