import type { MeetingRoom } from './MeetingRoom.ts';

/** How long a closing server waits for the disk, in ms. */
const LAST_COMMIT_MS = 3_000;

/** Lets everyone go when the last edits are on disk and folded, or when the disk has had its time. */
export async function closeRoom(room: MeetingRoom): Promise<void> {
  const limit = Promise.withResolvers<void>();
  const timer = setTimeout(limit.resolve, LAST_COMMIT_MS);
  await Promise.race([room.onDisk().then(() => room.log.fold()), limit.promise]).catch(() => undefined);
  clearTimeout(timer);
  for (const connection of room.connections) connection.close('restarting');
}
