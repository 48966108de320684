import type { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { beatFrame, jsonFrame, readClientMessage } from '@samtavlen/shared/wire/codec.ts';
import { type PresenceFrame, WIRE_VERSION } from '@samtavlen/shared/wire/frames.ts';
import * as v from 'valibot';
import { comesIn } from './comeIn.ts';
import type { Conductor } from './conductMeeting.ts';
import { atEndOfTurn } from './endOfTurn.ts';
import type { LiveMeeting } from './LiveMeeting.ts';
import type { MeetingRoom } from './MeetingRoom.ts';
import type { RoomConnection } from './RoomConnection.ts';

/** A shared text: `summary` or one agreement. Anything else has no writers to tell of. */
const presenceSchema = v.object({
  writingIn: v.nullable(v.pipe(v.string(), v.regex(/^(summary|agreement:[\w-]{6,40})$/))),
});

/** Bytes a device may take to say what it has: more than ten thousand devices have written in one document. */
const LONGEST_STATE = 64 * 1024;

/** One device's stay in one room: every frame it sends passes here, and none of them can throw further. */
export class SocketSession {
  #meeting: LiveMeeting;
  #room: MeetingRoom;
  #conductor: Conductor;
  #connection: RoomConnection;
  #asked: Uint8Array | null = null;

  constructor(meeting: LiveMeeting, room: MeetingRoom, conductor: Conductor, connection: RoomConnection) {
    this.#meeting = meeting;
    this.#room = room;
    this.#conductor = conductor;
    this.#connection = connection;
  }

  get #onBoard(): boolean {
    return this.#room.name.kind === 'board';
  }

  /** @returns why not; of a room that was let go in the meantime the device finds the next by coming again */
  enter(now: number): keyof typeof CLOSE | null {
    if (this.#room.over) return 'roomReset';
    if (!comesIn(this.#room.connections, this.#connection)) return 'tooMany';
    const welcome = { version: WIRE_VERSION, generation: this.#room.generation, now };
    this.#connection.send(jsonFrame('welcome', welcome));
    this.#room.join(this.#connection);
    if (this.#onBoard) this.#meeting.enter(this.#connection);
    return null;
  }

  leave(): void {
    this.#room.leave(this.#connection);
    if (this.#onBoard) this.#meeting.leave(this.#connection);
  }

  beat(): void {
    this.#connection.send(beatFrame());
  }

  /** @returns false for bytes that mean nothing here: the connection is closed for them. */
  hear(bytes: Uint8Array): boolean {
    if (this.#connection.closed) return true;
    const message = readClientMessage(bytes);
    switch (message?.kind) {
      case 'step1':
        return this.#ask(message.stateVector);
      case 'content':
        this.#room.receive(this.#connection, message);
        return true;
      case 'command':
        void this.#command(message.payload);
        return this.#onBoard;
      case 'presence':
        return this.#presence(message.payload);
      case 'beat':
      case 'awareness':
        return true;
      default:
        return false;
    }
  }

  /** Asked a thousand times in one turn it answers once; what it says may take no longer than a letter. */
  #ask(stateVector: Uint8Array): boolean {
    if (stateVector.length > LONGEST_STATE) return false;
    this.#asked = stateVector;
    atEndOfTurn(this.#answer);
    return true;
  }

  /** An answer that waits for the disk holds at least as much: only one waits at a time, however slow the disk. */
  #answer = (): void => {
    const asked = this.#asked;
    this.#asked = null;
    if (asked === null || this.#connection.closed || this.#connection.answerDue) return;
    try {
      this.#room.sendMissing(this.#connection, asked);
    } catch {
      this.#connection.close('roomReset');
    }
  };

  async #command(payload: unknown): Promise<void> {
    if (!this.#onBoard) return;
    const answer = await this.#conductor.hear(payload, this.#connection.who);
    if (answer) this.#connection.send(jsonFrame('answer', answer));
    else this.#connection.close('offences');
  }

  #presence(payload: unknown): boolean {
    const read = v.safeParse(presenceSchema, payload);
    if (!read.success || !this.#onBoard) return false;
    this.#connection.writingIn = (read.output satisfies PresenceFrame).writingIn;
    this.#meeting.tellPresence();
    return true;
  }
}
