import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';
import type { RoomStore } from '../store/RoomStore.ts';
import type { CommitLoop } from './CommitLoop.ts';
import type { Folding } from './compaction/Folding.ts';
import type { MeetingRoom } from './MeetingRoom.ts';
import type { RoomConnection } from './RoomConnection.ts';
import type { RoomMeter } from './RoomMeter.ts';

/** What a room asks of the house it stands in. */
export interface RoomHouse {
  /** What a room's log is folded with. */
  store: Pick<RoomStore, 'history' | 'compact'>;
  meter: RoomMeter;
  loop: CommitLoop;
  folding: Folding;
  now(): number;
  log(event: string, details: Record<string, unknown>): void;
  /** Somebody tried to change what is not theirs. */
  offence(room: RoomName, connection: RoomConnection): void;
  /** Something new is on disk. */
  wrote(room: MeetingRoom): void;
  /** The room's memory can no longer be trusted: forget it; the next to come loads it from disk. */
  drop(room: MeetingRoom): void;
}
