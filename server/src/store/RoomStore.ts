import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';

/** One accepted update, as it goes into a room's log. */
export interface LogEntry {
  /** `roomKey` of the room. */
  room: string;
  /** Must be the room's present epoch, or the whole batch is refused with `StaleOwner`. */
  epoch: number;
  /** Gap-free per room, from 1. */
  seq: number;
  /** The participant whose connection brought it. */
  by: string;
  /** ms since 1970. */
  at: number;
  bytes: Uint8Array;
  /** Yjs client ids seen for the first time: from now on they are this participant's. */
  claims: readonly number[];
}

export interface StoredRoom {
  generation: number;
  /** This owner's fencing number: raised at every open, checked at every commit. */
  epoch: number;
  lastSeq: number;
  closed: boolean;
  snapshot: Uint8Array | null;
  /** Updates after the snapshot, in order. */
  log: Uint8Array[];
  /** Yjs client id → participant. */
  clients: Map<number, string>;
}

/** Another process has opened the room since: this one must let go of it. */
export class StaleOwner extends Error {
  override name = 'StaleOwner';
}

/**
 * What keeps the documents of meetings. Every promise resolves only when the data is on disk; a promise that rejects has
 * changed nothing.
 */
export interface RoomStore {
  /** Loads a room, making it when new, and takes ownership of it. @throws Error when the log is damaged: never skips. */
  open(room: string): Promise<StoredRoom>;
  /** Writes a batch for any number of rooms in one commit: all or nothing. */
  commit(batch: readonly LogEntry[]): Promise<void>;
  /** Replaces the log up to and including `seq` with one snapshot. */
  compact(room: string, epoch: number, seq: number, snapshot: Uint8Array): Promise<void>;
  /** Closes a board for ever and keeps its plain form; a second call changes nothing. */
  freeze(room: string, epoch: number, closed: ClosedBoard): Promise<void>;
  closedBoard(room: string): Promise<ClosedBoard | null>;
  /** Commits nothing of importance. @throws what the disk answered */
  probe(): Promise<void>;
  /** Removes the board and all drafts of a meeting. */
  deleteMeeting(meeting: string): Promise<void>;
}
