import type { MeetingFactsForPolicy, Writer } from '@samtavlen/shared/access/Write.ts';
import { type BoardRoots, openBoard } from '@samtavlen/shared/board/roots.ts';
import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';
import * as Y from 'yjs';
import { documentFacts } from '../gate/facts.ts';
import { judge, type Verdict } from '../gate/gate.ts';
import { RestingDocument } from '../RestingDocument.ts';

export type TableFacts = Omit<MeetingFactsForPolicy, 'count' | 'authorOf' | 'isFromDraft'>;

/**
 * The Elmer meeting's people as the gate knows them: Signe, Torben and Elmer with phones, Mona a seat that Karim writes
 * for, and Amal who interprets.
 */
export const elmerFacts = (): TableFacts => ({
  phase: 'open',
  columns: ['concern', 'workingWell', 'wish', 'agreement'],
  lanes: [],
  isParticipant: (id) => ['elmer1', 'signe1', 'torben', 'mona01', 'kasper', 'ida001', 'karim1', 'amal01'].includes(id),
  isInterpreter: (id) => id === 'amal01',
  isClosedTo: () => false,
  scribeOf: (id) => (id === 'mona01' ? 'karim1' : null),
  wasAskedAbout: (card) => card === 'card-h1',
  photoOwner: (photo) => ({ 'photo-elmer': 'elmer1', 'photo-mona': 'mona01' })[photo] ?? null,
});

/** One person's device: a document of its own, with the network between it and the table held in the test's hand. */
export class Chair {
  doc = new Y.Doc();
  board: BoardRoots;
  who: Writer;
  outgoing: Uint8Array[] = [];
  incoming: Uint8Array[] = [];

  constructor(who: Writer) {
    this.who = who;
    this.board = openBoard(this.doc);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'table') this.outgoing.push(update);
    });
  }

  hearAll(): void {
    for (const update of this.incoming.splice(0)) Y.applyUpdate(this.doc, update, 'table');
  }
}

/** The server's side of one board without sockets or disk: the gate, and everyone's copy of what it let through. */
export class Table {
  readonly owners = new Map<number, string>();
  readonly chairs: Chair[] = [];
  room: RoomName = { kind: 'board', meeting: 'elmer-meeting' };
  facts: TableFacts;
  readonly #document = new RestingDocument(this.room, { snapshot: null, log: [] });

  constructor(facts: TableFacts = elmerFacts()) {
    this.facts = facts;
  }

  get doc(): Y.Doc {
    return this.#document.awake;
  }

  /** Nobody has used the document for a while: it is put away as bytes, until it is used again. */
  rest(): void {
    while (!this.#document.isAtRest) this.#document.rest();
  }

  sit(participant: string | null, right: Writer['right'] = 'participant'): Chair {
    const chair = new Chair({ participant, right });
    Y.applyUpdate(chair.doc, Y.encodeStateAsUpdate(this.doc), 'table');
    this.chairs.push(chair);
    return chair;
  }

  /** Brings raw bytes to the gate as `from`; what passes reaches everyone else's incoming queue. */
  bring(from: Chair, bytes: Uint8Array): Verdict {
    const facts = { ...this.facts, ...documentFacts(this.doc) };
    const verdict = judge({ room: this.room, doc: this.doc, owners: this.owners, facts }, bytes, from.who);
    if (!verdict.pass || verdict.empty) return verdict;
    for (const client of verdict.claims) this.owners.set(client, from.who.participant as string);
    Y.applyUpdate(this.doc, bytes, from);
    for (const chair of this.chairs) if (chair !== from) chair.incoming.push(bytes);
    return verdict;
  }

  /** Brings everything a device has to say, one update at a time. */
  bringAll(from: Chair): Verdict[] {
    return from.outgoing.splice(0).map((bytes) => this.bring(from, bytes));
  }

  /** As after a reconnect: everything the table lacks, in one update. */
  bringWhole(from: Chair): Verdict {
    from.outgoing = [];
    return this.bring(from, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(this.doc)));
  }

  settle(): void {
    for (const chair of this.chairs) this.bringAll(chair);
    for (const chair of this.chairs) chair.hearAll();
  }
}
