import type { Writer } from '@samtavlen/shared/access/Write.ts';
import { tallyDrafts } from '@samtavlen/shared/board/drafts.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { type RoomName, roomKey } from '@samtavlen/shared/wire/rooms.ts';
import type { MeetingChange } from '../meetings/MeetingChanges.ts';
import type { MeetingFacts } from '../meetings/MeetingFacts.ts';
import { CommitLoop } from './CommitLoop.ts';
import { closeRoom } from './closeRoom.ts';
import { folding } from './compaction/Folding.ts';
import { endOfTurn } from './endOfTurn.ts';
import { isChild, LiveMeeting } from './LiveMeeting.ts';
import { loadOnce } from './loadOnce.ts';
import { MeetingRoom } from './MeetingRoom.ts';
import { NoSuchMeeting } from './NoSuchMeeting.ts';
import { Offences } from './Offences.ts';
import type { RoomConnection } from './RoomConnection.ts';
import type { RoomHouse } from './RoomHouse.ts';
import type { RoomsNeed } from './RoomsNeed.ts';
import { countAnswers, type RoomsOfMeeting } from './showPrivate.ts';
import { askWhoMayStay, type Place } from './whoMayStay.ts';

/** The rooms in memory: each is loaded once however many ask at the same time, and let go when nobody needs it. */
export class OpenRooms {
  /** When an edit last reached the disk, ms since 1970; 0 before the first. */
  lastWrittenAt = 0;
  #need: RoomsNeed;
  #house: RoomHouse;
  #rooms = new Map<string, Promise<MeetingRoom>>();
  #meetings = new Map<string, Promise<LiveMeeting>>();
  #stopListening: () => void;
  /** Meetings whose documents are being made anew: whoever comes waits at the door. */
  readonly #held = new Map<string, Promise<void>>();
  readonly #offences = new Offences();

  constructor(need: RoomsNeed) {
    this.#need = need;
    need.meter.journalBytes = () => need.rooms.journalBytes();
    this.#house = {
      store: need.rooms,
      meter: need.meter,
      loop: new CommitLoop(need.rooms, need.meter),
      folding: need.folding ?? folding,
      now: need.now,
      log: need.log,
      offence: (room, connection) => this.#offence(room, connection),
      wrote: (room) => {
        this.lastWrittenAt = need.now();
        this.#count(room);
      },
      drop: (room) => this.#rooms.delete(room.key),
    };
    this.#stopListening = need.changes.listen(
      (change) => void this.#hear(change).catch(() => this.#need.log('change not heard', {})),
    );
  }

  /** @throws NoSuchMeeting */
  meeting(id: string): Promise<LiveMeeting> {
    const held = this.#held.get(id);
    if (held) return held.then(() => this.meeting(id));
    return loadOnce(this.#meetings, id, async () => {
      const meeting = new LiveMeeting(await this.#facts(id));
      this.#countAgain(meeting);
      return meeting;
    });
  }

  /** @throws NoSuchMeeting, or what the store throws for a damaged log */
  room(name: RoomName): Promise<MeetingRoom> {
    const held = this.#held.get(name.meeting);
    if (held) return held.then(() => this.room(name));
    return loadOnce(this.#rooms, roomKey(name), async () => {
      const meeting = await this.meeting(name.meeting);
      const stored = await this.#need.rooms.open(roomKey(name));
      if (stored.closed) meeting.closing = true;
      const room = new MeetingRoom(name, meeting.policyFacts, stored, this.#house);
      if (name.kind === 'draft') meeting.drafted.set(name.participant, tallyDrafts(room.doc));
      else meeting.isOnBoard = (card) => openBoard(room.doc).cards.has(card);
      return room;
    });
  }

  /** The rooms of one meeting, opened as they are asked for. */
  ofMeeting(meeting: string): RoomsOfMeeting {
    return {
      board: () => this.room({ kind: 'board', meeting }),
      draft: (participant) => this.room({ kind: 'draft', meeting, participant }),
    };
  }

  /** True for someone who has tried too often to change what is not theirs, for a while. */
  isShutOut(room: RoomName, { participant }: Writer): boolean {
    return this.#offences.shutOut(room, participant, this.#need.now());
  }

  #offence(room: RoomName, connection: RoomConnection): void {
    const { participant } = connection.who;
    if (!this.#offences.count(room, participant, this.#need.now())) return;
    connection.close('offences');
    this.#need
      .recordShutOut(room.meeting, participant)
      .catch((error: Error) => this.#need.log('shutting out not recorded', { error: error.name }));
  }

  /** Counts anew what a person has written and answered in private; the words themselves go nowhere. */
  #count({ name, doc }: MeetingRoom): void {
    if (name.kind === 'board') return;
    const tally = tallyDrafts(doc);
    void this.#meetings.get(name.meeting)?.then((meeting) => meeting.drafts(name.participant, tally));
  }

  /** After a restart: who had answered the scale that is being asked, and what children let one person see. */
  #countAgain({ facts }: LiveMeeting): void {
    if (facts.conduct.phase === 'closed') return;
    const { id: meeting } = facts.meeting;
    const asked = facts.conduct.scale ? facts.people : facts.people.filter(isChild);
    if (asked.length === 0) return;
    // The rooms of all who come just now are opened first.
    endOfTurn()
      .then(() => this.#need.rooms.ofMeeting(meeting))
      .then((kept) => asked.filter(({ id }) => kept.includes(roomKey({ kind: 'draft', meeting, participant: id }))))
      .then((wrote) => countAnswers(this.ofMeeting(meeting), wrote))
      .then(() => this.#tell(facts.meeting.id))
      .catch((error: Error) => this.#need.log('answers not counted', { error: error.name }));
  }

  async #tell(meeting: string): Promise<void> {
    (await this.#meetings.get(meeting))?.tellEveryone();
  }

  async #facts(meeting: string): Promise<MeetingFacts> {
    const facts = await this.#need.meetingFacts(meeting);
    if (!facts) throw new NoSuchMeeting(meeting);
    return facts;
  }

  async #hear(change: MeetingChange): Promise<void> {
    const meeting = await this.#meetings.get(change.meeting);
    if (change.what === 'deleted') return this.#forget(change.meeting);
    if (change.what === 'sentOut') await this.#sendOut(change.meeting, change.participant);
    if (!meeting) return;
    // Conduct is the rooms' own: what was read from the store may be older than what is in memory.
    meeting.facts = { ...(await this.#facts(change.meeting)), conduct: meeting.facts.conduct };
    await askWhoMayStay(await this.#connectionsOf(change.meeting), this.#need.log);
    meeting.tellEveryone();
  }

  async #roomsOf(meeting: string): Promise<MeetingRoom[]> {
    const keys = [...this.#rooms.keys()].filter((key) => key.split('/')[1] === meeting);
    // A room that cannot be opened must not keep the others from hearing a change.
    const rooms = await Promise.all(keys.map((key) => this.#rooms.get(key)?.catch(() => null)));
    return rooms.filter((room) => room != null);
  }

  async #connectionsOf(meeting: string): Promise<Place[]> {
    const rooms = await this.#roomsOf(meeting);
    return rooms.flatMap((room) => [...room.connections].map((connection) => ({ room, connection })));
  }

  async #sendOut(meeting: string, participant: string): Promise<void> {
    for (const { connection } of await this.#connectionsOf(meeting))
      if (connection.who.participant === participant) connection.close('sentOut');
  }

  async #forget(meeting: string): Promise<void> {
    for (const room of await this.#roomsOf(meeting)) {
      for (const connection of room.connections) connection.close('noSuchMeeting');
      room.end();
      this.#rooms.delete(room.key);
    }
    (await this.#meetings.get(meeting))?.stop();
    this.#meetings.delete(meeting);
  }

  /**
   * Lets `work` make all documents of some meetings anew. Nobody writes meanwhile; afterwards everyone who was there is
   * told to begin afresh, or to come again when it failed and all is as it was.
   */
  async makeAnew(meetings: readonly string[], work: () => Promise<void>): Promise<void> {
    const done = Promise.withResolvers<void>();
    const rooms = (await Promise.all(meetings.map((id) => this.#roomsOf(id)))).flat();
    for (const id of meetings) this.#held.set(id, done.promise);
    let why: 'roomReset' | 'otherGeneration' = 'roomReset';
    try {
      await Promise.all(rooms.map((room) => room.onDisk().catch(() => undefined)));
      await Promise.all(meetings.map((id) => this.#letGo(id)));
      await work();
      why = 'otherGeneration';
    } finally {
      for (const id of meetings) this.#held.delete(id);
      done.resolve();
      for (const { connections } of rooms) for (const connection of connections) connection.close(why);
    }
  }

  /** The meeting is forgotten, and its rooms take nothing in any more. */
  async #letGo(meeting: string): Promise<void> {
    for (const room of await this.#roomsOf(meeting)) {
      room.end();
      this.#house.loop.forget(room);
      this.#rooms.delete(room.key);
    }
    const live = this.#meetings.get(meeting);
    this.#meetings.delete(meeting);
    (await live?.catch(() => null))?.end();
  }

  /** Looks again at who everyone is: a session may have been revoked since. */
  async recheckAll(): Promise<void> {
    for (const id of this.#meetings.keys()) {
      await askWhoMayStay(await this.#connectionsOf(id), this.#need.log);
      // A town's meetings one after the other, each in a turn of its own: nobody's letter waits for all of them.
      await endOfTurn();
    }
  }

  /**
   * Lets documents rest that nobody uses, and lets go of rooms that nobody is in. Their edits are on disk; folding them
   * keeps the next opening quick.
   */
  async sweep(): Promise<void> {
    for (const [key, loading] of [...this.#rooms]) {
      const room = await loading.catch(() => null);
      // A document is put away in a turn of its own: nobody's letter waits for a town's.
      if (room?.rest()) await endOfTurn();
      if (!room?.idle) continue;
      await room.log.fold();
      if (!room.idle || this.#rooms.get(key) !== loading) continue;
      room.end();
      this.#rooms.delete(key);
    }
    const used = new Set([...this.#rooms.keys()].map((key) => key.split('/')[1]));
    for (const [id, loading] of [...this.#meetings]) {
      if (used.has(id)) continue;
      this.#meetings.delete(id);
      void loading.then((meeting) => meeting.stop()).catch(() => undefined);
    }
  }

  /**
   * Lets everyone go when the last edits are on disk. A disk that does not answer is not waited for: what it has not
   * taken was never called saved, and comes back with the people it came from.
   */
  async close(): Promise<void> {
    this.#stopListening();
    await Promise.all([...this.#rooms.values()].map((loading) => loading.then(closeRoom, () => undefined)));
    for (const loading of this.#meetings.values()) (await loading.catch(() => null))?.stop();
  }
}
