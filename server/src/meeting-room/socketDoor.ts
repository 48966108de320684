import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { GENERATION } from '@samtavlen/shared/wire/frames.ts';
import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import type { MeetingChanges } from '../meetings/MeetingChanges.ts';
import type { AtTheDoor } from '../meetings/MeetingFacts.ts';
import { type ConductNeeds, Conductor } from './conductMeeting.ts';
import type { LiveMeeting } from './LiveMeeting.ts';
import { NoSuchMeeting } from './NoSuchMeeting.ts';
import type { OpenRooms } from './OpenRooms.ts';
import { oneWrite } from './oneWrite.ts';
import { Pace } from './Pace.ts';
import { RoomConnection } from './RoomConnection.ts';
import type { RoomMeter } from './RoomMeter.ts';
import { SocketSession } from './SocketSession.ts';

export interface DoorNeeds extends ConductNeeds {
  whoIsAt(request: FastifyRequest, meeting: string): Promise<AtTheDoor>;
  /** True when the request comes from a page of ours. */
  isOurOrigin(request: FastifyRequest): boolean;
  meter: RoomMeter;
  changes: Pick<MeetingChanges, 'toldOf'>;
}

/** Largest frame: an offline step 2 of a long meeting (engine.md 3.9). */
export const LARGEST_FRAME = 2 * 1024 * 1024;

/**
 * How often both ends say "still here", in ms, and after how many beats without a word one has gone. Counted, not
 * measured: a clock that is set, or a server that was stopped and goes on, must not shut out a whole table.
 */
const BEAT_MS = 10_000;
const SILENT_BEATS = 3;

/** Frames kept while the door is being answered, and bytes of one: more than a client sends before it is let in. */
const MOST_EARLY = 8;
const LARGEST_EARLY = 64 * 1024;

interface BoardParams {
  meeting: string;
  participant?: string;
}

const roomOf = ({ meeting, participant }: BoardParams): RoomName =>
  participant === undefined ? { kind: 'board', meeting } : { kind: 'draft', meeting, participant };

/** True for a device whose document is from before the room was made anew; one that holds nothing yet says nothing. */
function isOfAnother(generation: number, request: FastifyRequest): boolean {
  const held = (request.query as Record<string, unknown>)[GENERATION];
  return held !== undefined && held !== String(generation);
}

/** Two routes, one for the board and one for a person's own drafts. Who may come in is decided before anything is read. */
export function socketDoor(app: FastifyInstance, rooms: OpenRooms, needs: DoorNeeds): void {
  const conductors = new WeakMap<LiveMeeting, Conductor>();
  const conductorOf = (meeting: LiveMeeting): Conductor => {
    const id = meeting.facts.meeting.id;
    const conductor = conductors.get(meeting) ?? new Conductor(meeting, rooms.ofMeeting(id), needs);
    conductors.set(meeting, conductor);
    return conductor;
  };

  /** @returns the session, or why there is none. */
  async function letIn(socket: WebSocket, request: FastifyRequest): Promise<SocketSession | keyof typeof CLOSE> {
    const name = roomOf(request.params as BoardParams);
    if (!needs.isOurOrigin(request)) return 'notAdmitted';
    const ask = () => needs.whoIsAt(request, name.meeting);
    const told = needs.changes.toldOf(name.meeting);
    const door = await ask();
    if (!door.in) return door.why;
    if (rooms.isShutOut(name, door)) return 'offences';
    // The room first: while it is there its meeting is not let go.
    const room = await rooms.room(name);
    if (isOfAnother(room.generation, request)) return 'otherGeneration';
    const meeting = await rooms.meeting(name.meeting);
    // Whoever was sent out while the disk was read is asked again who they are.
    if (needs.changes.toldOf(name.meeting) !== told) return letIn(socket, request);
    const connection = new RoomConnection(
      {
        get bufferedAmount() {
          return socket.bufferedAmount;
        },
        write(messages) {
          needs.meter.sent(messages.length);
          oneWrite(socket, messages);
        },
        close: (code) => socket.close(code),
      },
      { participant: door.participant, right: door.right },
      ask,
    );
    if (!room.mayEnter(connection)) return 'notAdmitted';
    return new SocketSession(meeting, room, conductorOf(meeting), connection);
  }

  async function answerDoor(socket: WebSocket, request: FastifyRequest): Promise<SocketSession | null> {
    try {
      const session = await letIn(socket, request);
      if (typeof session !== 'string') return session;
      socket.close(CLOSE[session]);
    } catch (error) {
      const gone = error instanceof NoSuchMeeting;
      if (!gone) needs.log('room not opened', { error: (error as Error).name });
      socket.close(gone ? CLOSE.noSuchMeeting : CLOSE.storeFailing);
    }
    return null;
  }

  /** Listens before it waits: what the client says while the door is answered is kept and heard afterwards. */
  function receive(socket: WebSocket, request: FastifyRequest): void {
    const pace = new Pace(socket, needs.now);
    const early: Uint8Array[] = [];
    let session: SocketSession | null = null;
    let turnedAway = false;
    let silent = 0;

    const keepEarly = (bytes: Uint8Array): void => {
      if (early.length === MOST_EARLY || bytes.length > LARGEST_EARLY) socket.close(CLOSE.tooMany);
      else early.push(bytes);
    };
    const hear = (bytes: Uint8Array) => {
      if (turnedAway) return;
      if (!session) return keepEarly(bytes);
      try {
        if (!session.hear(bytes)) socket.close(CLOSE.offences);
      } catch {
        socket.close(CLOSE.roomReset);
      }
    };
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      silent = 0;
      pace.heard(data.byteLength);
      if (isBinary) hear(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      else socket.close(CLOSE.offences);
    });
    const beat = setInterval(() => {
      if (++silent > SILENT_BEATS) socket.terminate();
      else session?.beat();
    }, BEAT_MS);
    socket.on('close', () => {
      clearInterval(beat);
      pace.stop();
      session?.leave();
    });
    socket.on('error', () => socket.terminate());

    const enter = (answered: SocketSession | null): void => {
      session = socket.readyState === socket.OPEN ? answered : null;
      const why = session?.enter(needs.now());
      if (why) socket.close(CLOSE[why]);
      turnedAway = session === null || why != null;
      for (const bytes of early.splice(0)) hear(bytes);
    };
    void answerDoor(socket, request)
      .then(enter)
      .catch(() => socket.close(CLOSE.roomReset));
  }

  // A socket is no page: what the headers tell a browser of pages would be made for nothing.
  const options = { websocket: true, helmet: false } as const;
  app.get('/ws/board/:meeting', options, receive);
  app.get('/ws/draft/:meeting/:participant', options, receive);
}
