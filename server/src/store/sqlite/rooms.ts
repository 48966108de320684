import path from 'node:path';
import type { LogEntry, RoomStore, StoredRoom } from '../RoomStore.ts';
import { Journal } from './journal/Journal.ts';
import { meetingOf, RoomFences } from './journal/RoomFences.ts';
import { packBatch } from './journal/roomBatch.ts';
import type { Tail } from './journal/Tails.ts';
import { unpacked } from './packedLog.ts';
import { RoomsWorker } from './RoomsWorker.ts';

/** How often it is looked whether a file of the journal is full or old, in ms. */
const LOOK_MS = 1_000;

/** Rooms that are sorted in one transaction: each is a page or two, and the disk is wanted for other things too. */
const SORTED_AT_ONCE = 4;

/**
 * `RoomStore` on SQLite. An edit goes to the end of the journal's file first; the database gets it in a thread of its own,
 * when somebody asks for its room or when the file is full.
 */
export class SqliteRooms implements RoomStore {
  #folder: string;
  #worker: RoomsWorker;
  #fences = new RoomFences();
  #journal: Promise<Journal> | null = null;
  #sorting: Promise<void> | null = null;
  /** What is being done to the rooms of a meeting as a whole, one thing after the other. */
  #alones = new Map<string, Promise<unknown>>();
  #look: NodeJS.Timeout;

  /** @param file the database, already migrated */
  constructor(file: string) {
    this.#folder = path.dirname(file);
    this.#worker = new RoomsWorker(file);
    this.#look = setInterval(() => void this.#sortWhatIsDue(), LOOK_MS).unref();
  }

  /** The first who asks takes the folder over: a process that only makes a backup never does. */
  #taken(): Promise<Journal> {
    this.#journal ??= this.#takeOver();
    return this.#journal;
  }

  async #takeOver(): Promise<Journal> {
    try {
      const { key, next } = await this.#worker.call('takeOver');
      return new Journal(this.#fences, this.#folder, key, next);
    } catch (error) {
      this.#journal = null;
      throw error;
    }
  }

  commit = async (batch: readonly LogEntry[]): Promise<void> => {
    const journal = await this.#taken();
    await journal.append(packBatch(batch));
  };

  /** Does something with a room's own log, when all of it is in there. */
  async #with<T>(room: string, work: (tail: Tail | null) => Promise<T>): Promise<T> {
    const journal = await this.#taken();
    const tail = journal.tailOf(room);
    const result = await work(tail);
    if (tail) journal.placed(room, tail.last);
    return result;
  }

  /** The same while nobody writes in the rooms; afterwards nobody may who could before, unless it failed. */
  async #alone<T>(meeting: string, rooms: () => string[], work: (journal: Journal) => Promise<T>): Promise<T> {
    const before = this.#alones.get(meeting);
    const mine = (async () => {
      await before?.catch(() => undefined);
      const journal = await this.#taken();
      const openAgain = this.#fences.shut(rooms());
      try {
        await journal.quiet();
        return await work(journal);
      } catch (error) {
        openAgain();
        throw error;
      }
    })();
    this.#alones.set(meeting, mine);
    return mine.finally(() => this.#alones.get(meeting) === mine && this.#alones.delete(meeting));
  }

  open = (room: string): Promise<StoredRoom> =>
    this.#alone(
      meetingOf(room),
      () => [room],
      async () => {
        const stored = unpacked(await this.#with(room, (tail) => this.#worker.call('open', tail, room)));
        this.#fences.set(room, stored.epoch, stored.lastSeq, stored.closed);
        return stored;
      },
    );

  history: RoomStore['history'] = async (room, epoch) =>
    unpacked(await this.#with(room, (tail) => this.#worker.call('history', tail, room, epoch)));

  compact: RoomStore['compact'] = (fold) => this.#with(fold.room, (tail) => this.#worker.call('compact', tail, fold));

  freeze: RoomStore['freeze'] = (room, epoch, closed) =>
    this.#alone(
      meetingOf(room),
      () => [room],
      () => this.#with(room, (tail) => this.#worker.call('freeze', tail, room, epoch, closed)),
    );

  settle = async (): Promise<void> => {
    const journal = await this.#taken();
    await journal.turnOver();
    await this.#sort(journal, journal.rooms);
    journal.removeSorted();
  };

  untidied = async (before: number): Promise<string[]> => {
    const journal = await this.#taken();
    await this.#sort(journal, journal.olderThan(before));
    return this.#worker.call('untidied', before);
  };

  closedBoard = (room: string) => this.#worker.call('closedBoard', room);

  probe = async (): Promise<void> => {
    await this.commit([]);
    await this.#worker.call('probe');
  };

  ofMeeting = (meeting: string) => this.#worker.call('ofMeeting', meeting);

  deleteDrafts = (meeting: string) => this.#delete(meeting, 'draft/', () => this.#worker.call('deleteDrafts', meeting));

  deleteMeeting = (meeting: string) => this.#delete(meeting, '', () => this.#worker.call('deleteMeeting', meeting));

  /** Nothing of them is in the journal when they go, so nothing of it can come back. */
  #delete(meeting: string, kind: string, work: () => Promise<void>): Promise<void> {
    const rooms = () => this.#fences.roomsOf(meeting).filter((room) => room.startsWith(kind));
    return this.#alone(meeting, rooms, async () => {
      await this.settle();
      await work();
    });
  }

  /** Bytes that are in the journal only. */
  journalBytes = async (): Promise<number> => (await this.#journal)?.bytes ?? 0;

  async #sort(journal: Journal, rooms: readonly string[]): Promise<void> {
    for (let from = 0; from < rooms.length; from += SORTED_AT_ONCE) {
      const some = rooms.slice(from, from + SORTED_AT_ONCE).map((room) => ({ room, tail: journal.tailOf(room) }));
      const there = some.filter((one): one is { room: string; tail: Tail } => one.tail !== null);
      await this.#worker.call(
        'sort',
        there.map(({ tail }) => tail),
      );
      for (const { room, tail } of there) journal.placed(room, tail.last);
    }
  }

  async #sortWhatIsDue(): Promise<void> {
    if (!this.#journal || this.#sorting) return;
    this.#sorting = this.#sortDue().catch(() => undefined);
    await this.#sorting;
    this.#sorting = null;
  }

  /** What the database does not take now it is asked to take again at the next look. */
  async #sortDue(): Promise<void> {
    const journal = await this.#taken();
    if (!(await journal.isDue())) return;
    await this.#sort(journal, journal.due);
    journal.removeSorted();
  }

  async close(): Promise<void> {
    clearInterval(this.#look);
    await this.#sorting;
    if (this.#journal) await this.settle().catch(() => undefined);
    await (await this.#journal?.catch(() => null))?.close();
    await this.#worker.end();
  }
}
