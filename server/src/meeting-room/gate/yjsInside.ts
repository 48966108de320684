// Yjs exports these but does not document them. They are used here and nowhere else; the version is pinned, and the
// gate's simulation and corpus are the test for raising it.
import * as Y from 'yjs';

export type Struct = Y.Item | Y.GC | Y.Skip;
export interface DeletedRange {
  client: number;
  clock: number;
  length: number;
}

/** @throws Error for bytes that are not an update */
export function decode(update: Uint8Array): { structs: Struct[]; deletes: DeletedRange[] } {
  const { structs, ds } = Y.decodeUpdate(update);
  const deletes: DeletedRange[] = [];
  ds.clients.forEach((ranges, client) => {
    for (const { clock, len } of ranges) deletes.push({ client, clock, length: len });
  });
  return { structs: structs as Struct[], deletes };
}

/** The next clock the document expects from a client. */
export const stateOf = (doc: Y.Doc, client: number): number => Y.getState(doc.store, client);

/** The struct that holds an id the document knows. */
export const structAt = (doc: Y.Doc, id: Y.ID): Y.Item | Y.GC => Y.getItem(doc.store, id) as Y.Item | Y.GC;

/** Items of a range that are still there, in order. */
export function livingItems(doc: Y.Doc, { client, clock, length }: DeletedRange): Y.Item[] {
  const structs = doc.store.clients.get(client);
  // A deletion of what this very update brings names clocks the document does not have yet.
  if (!structs || clock >= stateOf(doc, client)) return [];
  const living: Y.Item[] = [];
  for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
    const struct = structs[at] as Y.Item | Y.GC;
    if (struct.id.clock >= clock + length) break;
    if (struct instanceof Y.Item && !struct.deleted) living.push(struct);
  }
  return living;
}

export const rootNameOf = (type: Y.AbstractType<unknown>): string => Y.findRootTypeKey(type);

/** The item a nested shared type lives in; null for a root. */
export const itemOf = (type: Y.AbstractType<unknown>): Y.Item | null => type._item;

/** What stands under a map's key and is not deleted. */
export function standsAt(type: Y.AbstractType<unknown>, key: string): Y.Item | null {
  const item = type._map.get(key);
  return item && !item.deleted ? item : null;
}

export const lengthOf = (type: Y.AbstractType<unknown>): number => type._length;

/** How many pieces Yjs keeps the document in: what was written, and what is left of what was deleted. */
export function piecesOf(doc: Y.Doc): number {
  let pieces = 0;
  for (const structs of doc.store.clients.values()) pieces += structs.length;
  return pieces;
}

/** True when the document waits for something it never got: must never be so on the server. */
export const isWaiting = (doc: Y.Doc): boolean => doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
