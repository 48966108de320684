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

/** What a room's document is made of: a snapshot, and the updates after it up to and including `seq`. */
export interface RoomHistory {
  snapshot: Uint8Array | null;
  log: Uint8Array[];
  seq: number;
}

/** One snapshot in place of a room's log up to and including `seq`. */
export interface RoomFold {
  room: string;
  epoch: number;
  seq: number;
  snapshot: Uint8Array;
  /** Nothing that was withdrawn is in it either: until somebody writes again there is nothing to tidy. */
  tidied: boolean;
}

/** The disk gives back something else than was written: the room stays shut until a backup is laid in its place. */
export class DamagedRoom extends Error {
  override name = 'DamagedRoom';
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
  /** Loads a room, making it when new, and takes ownership of it. @throws DamagedRoom for a damaged log: never skips. */
  open(room: string): Promise<StoredRoom>;
  /** Writes a batch for any number of rooms in one commit: all or nothing. */
  commit(batch: readonly LogEntry[]): Promise<void>;
  /** What the room's owner has written so far. @throws StaleOwner, DamagedRoom */
  history(room: string, epoch: number): Promise<RoomHistory>;
  /** Replaces the log up to and including `seq` with one snapshot; doing it again, or late, changes nothing. */
  compact(fold: RoomFold): Promise<void>;
  /** From now on nothing of a room stands anywhere but in its own log and snapshot. */
  settle(): Promise<void>;
  /** Bytes that are safe, but not in their room's log yet. */
  journalBytes(): Promise<number>;
  /** Rooms nobody has written in since `before` (ms since 1970) that have not been tidied since; at most 50. */
  untidied(before: number): Promise<string[]>;
  /** Closes a board for ever and keeps its plain form; a second call changes nothing. */
  freeze(room: string, epoch: number, closed: ClosedBoard): Promise<void>;
  closedBoard(room: string): Promise<ClosedBoard | null>;
  /** Commits nothing of importance. @throws what the disk answered */
  probe(): Promise<void>;
  /** Keys of the board and all drafts of a meeting. */
  ofMeeting(meeting: string): Promise<string[]>;
  /** Removes all drafts of a meeting. */
  deleteDrafts(meeting: string): Promise<void>;
  /** Removes the board and all drafts of a meeting. */
  deleteMeeting(meeting: string): Promise<void>;
}
