import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';
import * as Y from 'yjs';
import type { StoredRoom } from '../store/RoomStore.ts';
import { roomDocument } from './roomDocument.ts';

/** A document that nobody uses: all of it as one update, and the client id the server writes under. */
interface AtRest {
  bytes: Uint8Array;
  clientID: number;
}

/**
 * A room's document, put away as bytes while nobody uses it: 60 cards take 177 kB awake and 12 kB at rest, and are awake
 * again in half a millisecond (shared/decisions/014).
 */
export class RestingDocument {
  readonly #name: RoomName;
  #kept: Y.Doc | AtRest;
  #used = true;

  /** @throws Error for a log that lacks something */
  constructor(name: RoomName, stored: Pick<StoredRoom, 'snapshot' | 'log'>) {
    this.#name = name;
    this.#kept = roomDocument(name, stored);
  }

  /** For this turn of the event loop only: later another one may stand in its place. */
  get awake(): Y.Doc {
    this.#used = true;
    if (this.#kept instanceof Y.Doc) return this.#kept;
    const { bytes, clientID } = this.#kept;
    const doc = roomDocument(this.#name, { snapshot: bytes, log: [] });
    // Only now: a document that is told of its own client id by others takes a new one.
    doc.clientID = clientID;
    this.#kept = doc;
    return doc;
  }

  get isAtRest(): boolean {
    return !(this.#kept instanceof Y.Doc);
  }

  /** Puts it away unless it was used since the last call. @returns true when it was put away by this one */
  rest(): boolean {
    const tired = !this.#used;
    this.#used = false;
    const doc = this.#kept;
    if (!tired || !(doc instanceof Y.Doc)) return false;
    this.#kept = { bytes: Y.encodeStateAsUpdate(doc), clientID: doc.clientID };
    doc.destroy();
    return true;
  }

  destroy(): void {
    if (this.#kept instanceof Y.Doc) this.#kept.destroy();
  }
}
