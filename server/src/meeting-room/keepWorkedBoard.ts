import type { WorkedMeeting } from '@samtavlen/shared/testing/WorkedMeeting.ts';
import { type SeatOf, writeWorkedBoard } from '@samtavlen/shared/testing/writeWorkedBoard.ts';
import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import * as Y from 'yjs';
import type { RoomStore } from '../store/RoomStore.ts';

/** Puts a whole worked meeting on a board nobody has opened yet, as one update written by `by`. */
export async function keepWorkedBoard(
  rooms: RoomStore,
  meeting: string,
  worked: WorkedMeeting,
  seats: SeatOf,
  by: string,
): Promise<void> {
  const room = roomKey({ kind: 'board', meeting });
  const { epoch, lastSeq } = await rooms.open(room);
  const doc = writeWorkedBoard(new Y.Doc(), worked, seats);
  const bytes = Y.encodeStateAsUpdate(doc);
  await rooms.commit([{ room, epoch, seq: lastSeq + 1, by, at: Date.now(), bytes, claims: [doc.clientID] }]);
  doc.destroy();
}
