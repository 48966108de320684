import { openBoard, openDraftScales, openDrafts } from '@samtavlen/shared/board/roots.ts';
import { type RoomName, roomKey } from '@samtavlen/shared/wire/rooms.ts';
import * as Y from 'yjs';
import type { StoredRoom } from '../store/RoomStore.ts';
import { isWaiting } from './gate/yjsInside.ts';

/** A room's document as the store has it. @throws Error for a log that lacks something */
export function roomDocument(name: RoomName, { snapshot, log }: Pick<StoredRoom, 'snapshot' | 'log'>): Y.Doc {
  // A name to tell documents apart by: Yjs would draw one, for each room of a town that comes back.
  const doc = new Y.Doc({ guid: roomKey(name) });
  if (name.kind === 'board') openBoard(doc);
  else {
    openDrafts(doc);
    openDraftScales(doc);
  }
  doc.transact(() => {
    for (const bytes of snapshot ? [snapshot, ...log] : log) Y.applyUpdate(doc, bytes);
  });
  if (isWaiting(doc)) throw new Error(`damaged log of ${roomKey(name)}`);
  return doc;
}
