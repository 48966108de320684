import { syncFrame } from '@samtavlen/shared/wire/codec.ts';
import * as Y from 'yjs';
import type { RestingDocument } from './RestingDocument.ts';

/** How long the whole document is kept as a frame, in ms: as long as a table needs to come back after a restart. */
const KEPT_MS = 2_000;

const isEmpty = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0;

/** What a newcomer gets: the whole document, written down once for all who come before it changes. */
export class WholeDocument {
  readonly #document: Pick<RestingDocument, 'awake'>;
  /** The document is held on to only as long as its frame is: it must be able to rest. */
  #kept: { doc: Y.Doc; frame: Uint8Array; drop: NodeJS.Timeout } | null = null;

  constructor(document: Pick<RestingDocument, 'awake'>) {
    this.#document = document;
  }

  #forget = (): void => {
    if (!this.#kept) return;
    clearTimeout(this.#kept.drop);
    this.#kept.doc.off('afterTransaction', this.#look);
    this.#kept = null;
  };

  #look = ({ beforeState, afterState, deleteSet }: Y.Transaction): void => {
    // A table that comes back says once each that it has nothing new.
    const same = [...afterState].every(([client, clock]) => beforeState.get(client) === clock);
    if (!same || deleteSet.clients.size > 0) this.#forget();
  };

  #keep(doc: Y.Doc): Uint8Array {
    this.#forget();
    const frame = syncFrame('step2', Y.encodeStateAsUpdate(doc));
    this.#kept = { doc, frame, drop: setTimeout(this.#forget, KEPT_MS).unref() };
    doc.on('afterTransaction', this.#look);
    return frame;
  }

  /** Everything that is not in `stateVector`, as a frame. @throws Error for a damaged state vector */
  since(stateVector: Uint8Array): Uint8Array {
    const doc = this.#document.awake;
    if (!isEmpty(stateVector)) return syncFrame('step2', Y.encodeStateAsUpdate(doc, stateVector));
    return this.#kept?.doc === doc ? this.#kept.frame : this.#keep(doc);
  }
}
