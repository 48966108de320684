import * as Y from 'yjs';
import { isWaiting } from '../gate/yjsInside.ts';

/**
 * Plays a room's log into a document that forgets what was deleted, and writes that down as one snapshot. Merging the
 * updates instead would keep every deleted word, and takes fifty times as long (engine.md, finding 5).
 * @throws Error when the log lacks something, or when the snapshot does not read back as what was written
 */
export function foldLog(snapshot: Uint8Array | null, log: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const bytes of snapshot ? [snapshot, ...log] : log) Y.applyUpdate(doc, bytes);
  });
  if (isWaiting(doc)) throw new Error('the log lacks something');
  const folded = Y.encodeStateAsUpdate(doc);
  const again = new Y.Doc();
  Y.applyUpdate(again, folded);
  const same = Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(again));
  if (!same || Buffer.compare(Y.encodeStateAsUpdate(again), folded) !== 0)
    throw new Error('the snapshot does not read back');
  return folded as Uint8Array<ArrayBuffer>;
}
