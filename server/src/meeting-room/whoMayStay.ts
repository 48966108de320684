import type { MeetingRoom } from './MeetingRoom.ts';
import type { RoomConnection } from './RoomConnection.ts';

/** One device in one room. */
export interface Place {
  room: Pick<MeetingRoom, 'mayEnter'>;
  connection: RoomConnection;
}

/** A seat has got another scribe, or its person a phone. */
function letGoWhoMayNotStay(places: readonly Place[]): void {
  for (const { room, connection } of places) if (!room.mayEnter(connection)) connection.close('notAdmitted');
}

/**
 * Asks anew who everyone is. One whose answer does not come stays until the next time: a disk that is not answering must
 * throw nobody out, and keep nobody else from being asked.
 */
export async function askWhoMayStay(
  places: readonly Place[],
  log: (event: string, details: Record<string, unknown>) => void,
): Promise<void> {
  // At once, before another word is said.
  letGoWhoMayNotStay(places);
  // All in one turn: the door reads once for all of them.
  await Promise.all(
    places.map(({ connection }) =>
      connection.recheck().catch((error: Error) => log('not asked who it is', { error: error.name })),
    ),
  );
  letGoWhoMayNotStay(places);
}
