/**
 * The first number of every binary frame. 0-3 are y-websocket's own (sync, awareness, auth, query awareness); of these
 * only sync is used. Ours start at 100. A payload marked JSON is one length-prefixed UTF-8 string.
 */
export const FRAME = {
  sync: 0,
  /** client → server: `n` (varuint, counts from 1 per connection), then the inner sync frame. */
  numbered: 100,
  /** server → client: every numbered frame up to `n` (varuint) is on disk. */
  ack: 101,
  /** server → client, JSON `MeetingView`: the conduct of the meeting as this person may see it. */
  view: 102,
  /** client → server, JSON `CommandFrame`. */
  command: 103,
  /** server → client, JSON `CommandAnswer`. */
  answer: 104,
  /** server → client, JSON `RefusalFrame`: frame `n` and all after it were not taken in. */
  refusal: 105,
  /** both ways, empty: I am still here. Sent every 10 s. */
  beat: 106,
  /** client → server JSON `PresenceFrame`; server → client JSON `Presence[]`, everyone's latest. */
  presence: 107,
  /** server → client, JSON `WelcomeFrame`: first frame on every connection. */
  welcome: 108,
  /** server → client, JSON `StoreFrame`: the disk is not answering (or is again). */
  store: 109,
} as const;

/** Raised when a frame changes meaning; a client of another version reloads its page. */
export const WIRE_VERSION = 1;

/**
 * The query of `/ws/…` that names the generation a device's document is of. A room that has been made anew has another,
 * and closes the socket with `otherGeneration` before a byte of either document is exchanged.
 */
export const GENERATION = 'generation';

export interface WelcomeFrame {
  version: number;
  /** Counts from 1; raised whenever the room's document is made anew instead of being added to. */
  generation: number;
  /** The server's clock, ms since 1970. */
  now: number;
}

export interface RefusalFrame {
  n: number;
  reason: RefusalReason;
}

export interface StoreFrame {
  failing: boolean;
}

/** Where a person is writing, shown to others in words ("Louise skriver her"), for shared texts only. */
export interface PresenceFrame {
  /** `agreement:<id>` or `summary`; null when not writing together. */
  writingIn: string | null;
}

export interface Presence {
  participant: string;
  writingIn: string | null;
}

/** Why the server did not take an edit in. Closed list: each has a sentence in the words. */
export type RefusalReason =
  | 'malformed'
  | 'identity'
  | 'forbidden'
  | 'readOnly'
  | 'closed'
  | 'notOpen'
  | 'familyTime'
  | 'tooLong'
  | 'tooMany'
  | 'storeFailing'
  /** The document was made anew, because somebody's words were erased from it. */
  | 'madeAnew';
