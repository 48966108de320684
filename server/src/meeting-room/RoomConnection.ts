import type { Writer } from '@samtavlen/shared/access/Write.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import type { AtTheDoor } from '../meetings/MeetingFacts.ts';
import { binaryMessage } from './binaryMessage.ts';
import { atEndOfTurn } from './endOfTurn.ts';
import { afterRide, forgetRide } from './rideAlong.ts';

/** What a room needs of a socket. */
export interface Socket {
  readonly bufferedAmount: number;
  /** Finished WebSocket messages, one after the other. */
  write(messages: Uint8Array): void;
  close(code: number): void;
}

/**
 * Bytes waiting in one socket from which it is sent no more edits one by one, and at which all it has missed is sent as
 * one difference (engine.md 3.9): a phone in a lift costs the server this much and no more.
 */
const BEHIND_AT = 512 * 1024;
const CAUGHT_UP_AT = 64 * 1024;

/** How often it is looked whether a socket has caught up, and how often at most, in ms: 20 s. */
const LOOK_MS = 200;
const MOST_LOOKS = 100;

/** Bytes waiting in one socket before it is let go, so that one sleeping phone cannot fill the memory (engine.md F28). */
const MOST_BUFFERED = 4 * 1024 * 1024;

/** One device in one room. Who it is was decided at the door. */
export class RoomConnection {
  who: Writer;
  /** For a shared text only, and only in words: see `Presence`. */
  writingIn: string | null = null;
  /** The client must send everything again before more of its frames are judged. */
  awaitingWhole = false;
  /** What it asked for is made, and waits for the disk. */
  answerDue = false;
  /** A frame was refused: what follows builds on it and cannot be taken in. */
  refused = false;
  #socket: Socket;
  #ask: () => Promise<AtTheDoor>;
  #closed = false;
  #waiting: Buffer[] = [];
  #look: NodeJS.Timeout | null = null;
  #riding: Buffer | null = null;

  /** @param ask who the cookies belong to now; asked again when people change or a session may have been revoked */
  constructor(socket: Socket, who: Writer, ask: () => Promise<AtTheDoor>) {
    this.#socket = socket;
    this.who = who;
    this.#ask = ask;
  }

  /** Takes away at once what has been taken away: a revoked session or a place at the table closes the connection. */
  async recheck(): Promise<void> {
    const door = await this.#ask();
    if (!door.in) this.close(door.why);
    else if (door.participant !== this.who.participant) this.close('notAdmitted');
    else this.who = { participant: door.participant, right: door.right };
  }

  /** Asked to go. A device that does not answer the goodbye can go on talking; it is not heard any more. */
  get closed(): boolean {
    return this.#closed;
  }

  send(frame: Uint8Array): void {
    this.pass(binaryMessage(frame));
  }

  /** Sends what is a message already, made once for all its receivers. All of one turn leave in one write. */
  pass(message: Buffer): void {
    if (this.#closed) return;
    this.#waiting.push(message);
    atEndOfTurn(this.#flush);
  }

  /** For what is not urgent: leaves with the next message, and soon in any case. A newer one takes its place. */
  passAlong(message: Buffer): void {
    if (this.#closed) return;
    this.#riding = message;
    afterRide(this.#getOff);
  }

  #getOff = (): void => {
    if (this.#riding) atEndOfTurn(this.#flush);
  };

  /** False for a socket that drains too slowly: whoever sends edits lets it catch up later instead. */
  get keepsUp(): boolean {
    return this.#look === null && this.#socket.bufferedAmount <= BEHIND_AT;
  }

  /** Waits until the socket has drained; one that does not is let go. @param missed sends all it has missed, in one */
  catchUpLater(missed: () => void): void {
    if (this.#look !== null || this.#closed) return;
    let looks = 0;
    this.#look = setInterval(() => {
      const drained = this.#socket.bufferedAmount <= CAUGHT_UP_AT;
      if (!drained && ++looks < MOST_LOOKS) return;
      this.stopLooking();
      if (drained) missed();
      else this.close('tooSlow');
    }, LOOK_MS);
  }

  /** Bytes the device has not taken yet. */
  get buffered(): number {
    return this.#socket.bufferedAmount;
  }

  get isBehind(): boolean {
    return this.#look !== null;
  }

  /** The device is gone. */
  stopLooking(): void {
    if (this.#look) clearInterval(this.#look);
    this.#look = null;
    forgetRide(this.#getOff);
  }

  #flush = (): void => {
    const waiting = this.#waiting;
    if (this.#riding) waiting.push(this.#riding);
    this.#riding = null;
    if (waiting.length === 0) return;
    this.#waiting = [];
    const messages = waiting.length === 1 ? (waiting[0] as Buffer) : Buffer.concat(waiting);
    if (this.#socket.bufferedAmount + messages.length > MOST_BUFFERED) this.close('tooSlow');
    else this.#socket.write(messages);
  };

  /** What was said before is heard before the goodbye. */
  close(why: keyof typeof CLOSE): void {
    if (!this.#closed) this.#flush();
    this.stopLooking();
    this.#closed = true;
    this.#socket.close(CLOSE[why]);
  }
}
