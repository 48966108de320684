import { beatFrame, jsonFrame, readClientMessage } from '@samtavlen/shared/wire/codec.ts';
import { type PresenceFrame, WIRE_VERSION } from '@samtavlen/shared/wire/frames.ts';
import * as v from 'valibot';
import type { Conductor } from './conductMeeting.ts';
import type { LiveMeeting } from './LiveMeeting.ts';
import type { MeetingRoom } from './MeetingRoom.ts';
import type { RoomConnection } from './RoomConnection.ts';

/** A shared text: `summary` or one agreement. Anything else has no writers to tell of. */
const presenceSchema = v.object({
  writingIn: v.nullable(v.pipe(v.string(), v.regex(/^(summary|agreement:[\w-]{6,40})$/))),
});

/** One device's stay in one room: every frame it sends passes here, and none of them can throw further. */
export class SocketSession {
  #meeting: LiveMeeting;
  #room: MeetingRoom;
  #conductor: Conductor;
  #connection: RoomConnection;

  constructor(meeting: LiveMeeting, room: MeetingRoom, conductor: Conductor, connection: RoomConnection) {
    this.#meeting = meeting;
    this.#room = room;
    this.#conductor = conductor;
    this.#connection = connection;
  }

  get #onBoard(): boolean {
    return this.#room.name.kind === 'board';
  }

  /** @returns false when the room was let go in the meantime: the device finds the one in its place by coming again. */
  enter(now: number): boolean {
    if (this.#room.over) return false;
    const welcome = { version: WIRE_VERSION, generation: this.#room.generation, now };
    this.#connection.send(jsonFrame('welcome', welcome));
    this.#room.join(this.#connection);
    if (this.#onBoard) this.#meeting.enter(this.#connection);
    return true;
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
        this.#room.sendMissing(this.#connection, message.stateVector);
        return true;
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
