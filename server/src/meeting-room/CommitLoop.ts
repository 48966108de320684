import { type LogEntry, type RoomStore, StaleOwner } from '../store/RoomStore.ts';
import { endOfTurn, endTurnWith } from './endOfTurn.ts';
import type { RoomMeter } from './RoomMeter.ts';

/** A room with edits that are not on disk yet. */
export interface Committing {
  /** Judges what was heard. @returns entries to write, oldest first; the same ones again until `committed` is called */
  batch(): readonly LogEntry[];
  committed(count: number): void;
  /** The disk did not take them; they are tried again. `lost`: they never will be, the room must start over. */
  failed(error: Error, lost: boolean): void;
}

/** Pause before a failing disk is tried again, in ms. */
const RETRY_MS = 500;

/**
 * After a commit the next one waits this long for each edit it held, in ms, at most `MOST_GATHER_MS`. An ordinary evening
 * never waits; a server near its limit trades a delay nobody notices for fewer commits and writes
 * (shared/decisions/006).
 */
const GATHER_MS_PER_EDIT = 0.15;
const MOST_GATHER_MS = 30;

/**
 * Gathering, and all the last commit made us do (judging, the disk, telling everyone), take no longer than this together,
 * in ms: a server that is busy enough without waiting does not wait.
 */
const MOST_ROUND_MS = 45;

/** A room with more than this to write, in bytes, lets the others go first: nobody waits for a megabyte of another table. */
const LONG_BATCH = 64 * 1024;

const isLong = (entries: readonly LogEntry[]): boolean =>
  entries.reduce((sum, { bytes }) => sum + bytes.length, 0) > LONG_BATCH;

/**
 * One commit at a time for all rooms: while one is on its way to the disk, the edits of every room gather for the next.
 * Nothing is acknowledged or shown to others before its commit has returned (invariants I1 and I2 of engine.md).
 */
export class CommitLoop {
  #store: Pick<RoomStore, 'commit'>;
  #meter: RoomMeter;
  #dirty = new Set<Committing>();
  /** With much to write: they come after those who had little in the round after. */
  #late = new Set<Committing>();
  #running: Promise<void> | null = null;
  #lastSize = 0;
  #lastMs = 0;
  #pause: (ms: number) => Promise<void>;

  constructor(
    store: Pick<RoomStore, 'commit'>,
    meter: RoomMeter,
    pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  ) {
    this.#store = store;
    this.#meter = meter;
    this.#pause = pause;
  }

  /** Judges and writes the room's edits soon. */
  ask(room: Committing): void {
    this.#dirty.add(room);
    this.#start();
  }

  #start(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
      // An edit can have come in after the last look and before this line.
      if (this.#dirty.size + this.#late.size > 0) this.#start();
    });
  }

  /** A room that is dropped is not tried again. */
  forget(room: Committing): void {
    this.#dirty.delete(room);
    this.#late.delete(room);
  }

  async #run(): Promise<void> {
    // Everything that comes in together shares the commit.
    await endOfTurn();
    while (this.#dirty.size + this.#late.size > 0) {
      const late = [...this.#late];
      this.#late.clear();
      const rooms = [...this.#dirty].filter((room) => !late.includes(room));
      this.#dirty.clear();
      const from = performance.now();
      let good = await this.#commit(rooms, false);
      if (late.length > 0) good = (await this.#commit(late, true)) && good;
      this.#lastMs = performance.now() - from;
      if (!good) await this.#pause(RETRY_MS);
      else await this.#gather();
    }
  }

  async #gather(): Promise<void> {
    const ms = Math.min(MOST_GATHER_MS, this.#lastSize * GATHER_MS_PER_EDIT, MOST_ROUND_MS - this.#lastMs);
    // Timers count whole milliseconds.
    if (ms >= 1) await this.#pause(ms);
  }

  /** @param all else those with much to write are left for the next round */
  async #commit(rooms: readonly Committing[], all: boolean): Promise<boolean> {
    const batches: { room: Committing; entries: readonly LogEntry[] }[] = [];
    for (const room of rooms) {
      const entries = room.batch();
      if (all || !isLong(entries)) batches.push({ room, entries });
      else this.#late.add(room);
    }
    try {
      await this.#write(batches.flatMap(({ entries }) => entries));
      endTurnWith(() => {
        for (const { room, entries } of batches) this.#tell(room, entries.length);
      });
      return true;
    } catch (error) {
      const tried = batches.map(({ room }) => room);
      return tried.length > 1 ? this.#oneByOne(tried) : this.#failed(tried[0] as Committing, error as Error);
    }
  }

  async #write(all: readonly LogEntry[]): Promise<void> {
    const from = performance.now();
    if (all.length > 0) await this.#store.commit(all);
    // A room that is not through with a long edit asks again at once; others must be heard between.
    else await endOfTurn();
    this.#lastSize = all.length;
    this.#meter.committed(performance.now() - from, all.length);
  }

  /** It is on disk, and so is what the others wrote: a room that stumbles now starts over, and is not written again. */
  #tell(room: Committing, count: number): void {
    try {
      room.committed(count);
    } catch (error) {
      room.failed(error as Error, true);
    }
  }

  /** So that one room's trouble stays its own. */
  async #oneByOne(rooms: readonly Committing[]): Promise<boolean> {
    let good = true;
    for (const room of rooms) good = (await this.#commit([room], true)) && good;
    return good;
  }

  #failed(room: Committing, error: Error): boolean {
    const lost = error instanceof StaleOwner;
    if (!lost) this.#dirty.add(room);
    this.#meter.commitFailed();
    room.failed(error, lost);
    return lost;
  }
}
