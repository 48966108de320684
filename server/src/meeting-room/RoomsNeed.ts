import type { MeetingChanges } from '../meetings/MeetingChanges.ts';
import type { MeetingFacts } from '../meetings/MeetingFacts.ts';
import type { RoomStore } from '../store/RoomStore.ts';
import type { Folding } from './compaction/Folding.ts';
import type { RoomMeter } from './RoomMeter.ts';

/** What the rooms need of the rest of the server. */
export interface RoomsNeed {
  rooms: RoomStore;
  meter: RoomMeter;
  /** The process's own, unless a test brings one. */
  folding?: Folding;
  changes: MeetingChanges;
  now(): number;
  log(event: string, details: Record<string, unknown>): void;
  /** Keeps one line for those who look after the meeting: somebody was shut out. */
  recordShutOut(meeting: string, participant: string | null): Promise<void>;
  /** null when there is no such meeting. */
  meetingFacts(meeting: string): Promise<MeetingFacts | null>;
}
