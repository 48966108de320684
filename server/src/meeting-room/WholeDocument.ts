import { syncFrame } from '@samtavlen/shared/wire/codec.ts';
import * as Y from 'yjs';

/** How long the whole document is kept as a frame, in ms: as long as a table needs to come back after a restart. */
const KEPT_MS = 2_000;

const isEmpty = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0;

/** What a newcomer gets: the whole document, written down once for all who come before it changes. */
export class WholeDocument {
  #doc: Y.Doc;
  #frame: Uint8Array | null = null;
  #drop: NodeJS.Timeout | undefined;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    doc.on('afterTransaction', ({ beforeState, afterState, deleteSet }: Y.Transaction) => {
      // A table that comes back says once each that it has nothing new.
      const same = [...afterState].every(([client, clock]) => beforeState.get(client) === clock);
      if (!same || deleteSet.clients.size > 0) this.#forget();
    });
  }

  #forget = (): void => {
    this.#frame = null;
    clearTimeout(this.#drop);
  };

  /** Everything that is not in `stateVector`, as a frame. @throws Error for a damaged state vector */
  since(stateVector: Uint8Array): Uint8Array {
    if (!isEmpty(stateVector)) return syncFrame('step2', Y.encodeStateAsUpdate(this.#doc, stateVector));
    if (!this.#frame) this.#drop = setTimeout(this.#forget, KEPT_MS).unref();
    this.#frame ??= syncFrame('step2', Y.encodeStateAsUpdate(this.#doc));
    return this.#frame;
  }
}
