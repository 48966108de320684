import type * as Y from 'yjs';

/** Makes a change in one transaction. @returns its update; null when it changed nothing */
export function updateOf(doc: Y.Doc, change: (doc: Y.Doc) => void, origin: string): Uint8Array | null {
  let bytes: Uint8Array | null = null;
  const keep = (update: Uint8Array) => {
    bytes = update;
  };
  doc.on('update', keep);
  doc.transact(() => change(doc), origin);
  doc.off('update', keep);
  return bytes;
}
