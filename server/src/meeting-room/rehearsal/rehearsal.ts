import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import type { Meeting } from '@samtavlen/shared/meeting/Meeting.ts';
import { numberedFrame, readClientMessage, syncFrame } from '@samtavlen/shared/wire/codec.ts';
import * as Y from 'yjs';
import type { MeetingFacts } from '../../meetings/MeetingFacts.ts';
import { CommitLoop } from '../CommitLoop.ts';
import { folding } from '../compaction/Folding.ts';
import { LiveMeeting } from '../LiveMeeting.ts';
import { MeetingRoom } from '../MeetingRoom.ts';
import { RoomConnection } from '../RoomConnection.ts';
import type { RoomHouse } from '../RoomHouse.ts';
import { RoomMeter } from '../RoomMeter.ts';
import { type RehearsedBoard, rehearsedBoard } from './rehearsedBoard.ts';

const PEOPLE = Array.from({ length: 8 }, (_, index) => `person${index}`);

/** How often the meeting is played, and letters each person types in it: 2,400 letters, as one table types in a minute. */
const TIMES = 30;
const LETTERS = 10;

const meeting: Meeting = {
  ...{ id: 'rehearsal', familyId: 'rehearsal', template: 'loeft', type: 'network', purpose: '', place: '' },
  ...{ startsAt: new Date(0).toISOString(), endsAt: new Date(0).toISOString(), phase: 'open' },
};

const facts = (): MeetingFacts => ({
  meeting,
  conduct: { ...conductAtStart, phase: 'open' },
  people: PEOPLE.map((id) => ({ id, name: id, role: 'parent', seat: false, out: false })),
  guide: {
    chosen: { version: 0, circumstances: [] },
    guide: { startColumn: 'wish', lines: {}, questions: {} },
    tag: '',
  },
  ...{
    earlier: [],
    coordinatorBefore: null,
    nextByCadence: null,
    ownNumbers: new Map(),
    code: '',
    joinUrl: '',
    lobby: [],
    photos: new Map(),
  },
});

const never = (): Promise<never> => Promise.reject(new Error('a rehearsal keeps nothing'));

/** A house without a disk, sockets or a name in any log. */
function house(): RoomHouse {
  const meter = new RoomMeter();
  const store = { commit: async () => {}, history: never, compact: never };
  return {
    ...{ store, meter, folding, loop: new CommitLoop(store, meter, () => Promise.resolve()), now: Date.now },
    ...{ log: () => {}, offence: () => {}, wrote: () => {}, drop: () => {} },
  };
}

const nowhere = { bufferedAmount: 0, write: () => {}, close: () => {} };

function comeIn(live: LiveMeeting, room: MeetingRoom): RoomConnection[] {
  return PEOPLE.map((participant) => {
    const who = { participant, right: 'participant' } as const;
    const connection = new RoomConnection(nowhere, who, async () => ({ in: true, ...who }));
    room.join(connection);
    room.sendMissing(connection, Y.encodeStateVector(new Y.Doc()));
    live.enter(connection);
    return connection;
  });
}

/** @returns letters that were let in */
async function play({ stored, letters }: RehearsedBoard, rooms: RoomHouse): Promise<number> {
  const live = new LiveMeeting(facts());
  const room = new MeetingRoom({ kind: 'board', meeting: meeting.id }, live.policyFacts, stored, rooms);
  const people = comeIn(live, room);
  for (let k = 0; k < LETTERS; k++) {
    for (const [index, from] of people.entries()) {
      const letter = letters[index]?.[k] as Uint8Array;
      const heard = readClientMessage(numberedFrame(k + 1, syncFrame('update', letter)));
      if (heard?.kind === 'content') room.receive(from, heard);
    }
    await room.onDisk();
  }
  for (const one of people) room.leave(one);
  live.stop();
  room.end();
  return room.log.length;
}

/** What a room notes of who wrote what stays its own. */
const freshly = ({ stored }: RehearsedBoard) => ({ ...stored, clients: new Map(stored.clients) });

/**
 * Plays a small meeting in memory, before anybody can come in. Code that has never run is several times slower than code
 * that has, and after a crash a whole town's phones come back to it at once (shared/decisions/012).
 * @returns letters that were typed, judged, kept nowhere and sent to nobody
 */
export async function rehearse(): Promise<number> {
  const board = rehearsedBoard(PEOPLE, LETTERS);
  const rooms = house();
  let letters = 0;
  for (let time = 0; time < TIMES; time++) letters += await play({ ...board, stored: freshly(board) }, rooms);
  return letters;
}
