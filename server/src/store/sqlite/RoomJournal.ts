import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { PlacedRuns } from './PlacedRuns.ts';
import { type RoomBatch, type Run, unpackBatch } from './roomBatch.ts';

/** When the oldest edits move to their room's own log although nobody folds it: bytes of journal, and their age in ms. */
const MOVED_AT = { bytes: 8 * 1024 * 1024, age: 5 * 60_000 };
/** Rooms that one commit moves at most: each is a page or two. */
const MOVED_AT_ONCE = 4;

/** A room's edits that are in the journal only. `row`: where the oldest of them stands; `since`: when it came, in ms. */
interface Tail extends Run {
  row: number;
  since: number;
}

/** What a transaction would change here, if it is committed. */
interface Plan {
  added: { row: number; batch: RoomBatch } | null;
  /** Rooms of which nothing is needed any more. */
  gone: Set<string>;
  /** All rows were sorted, also those of others. */
  sorted: boolean;
}

const nothing = (): Plan => ({ added: null, gone: new Set(), sorted: false });

/**
 * The last minutes of all rooms in order of arrival, a row per commit: a commit then writes a page or two however many
 * rooms it is for (shared/decisions/007). A room's edits go into its own log when somebody asks for that, or after a while,
 * a few rooms at a time. What a process before this one left is sorted when the first room is opened.
 * Every method but `committed` and `rolledBack` is part of a transaction.
 */
export class RoomJournal {
  #db: DatabaseSync;
  #placed: PlacedRuns;
  #append: StatementSync;
  /** In order of their oldest row. */
  #tails = new Map<string, Tail>();
  #newest = 0;
  #bytes = 0;
  /** There are rows that are not in `tails`. */
  #strange = true;
  #plan = nothing();

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#placed = new PlacedRuns(db);
    this.#append = db.prepare('INSERT INTO room_journal (bytes) VALUES (?)');
  }

  append(batch: RoomBatch): void {
    this.#plan.added = { row: Number(this.#append.run(batch.bytes).lastInsertRowid), batch };
  }

  /** Puts a room's edits into its own log, whoever wrote them. @throws Error when nobody can say whose edits a row held */
  settle(room: string): void {
    if (this.#strange || this.#hasForeignRows()) this.settleAll();
    else this.#place(room);
  }

  /** The same for rooms whose oldest edit here is from before `before`, in ms since 1970. */
  settleOlder(before: number): void {
    for (const { room, since } of this.#tails.values()) if (since <= before) this.#place(room);
  }

  /** The same for a few rooms whose edits have been here longest. */
  settleOldest(now: number): void {
    for (const { room, since } of this.#tails.values()) {
      const stay = this.#bytes < MOVED_AT.bytes && now - since < MOVED_AT.age;
      if (stay || this.#plan.gone.size === MOVED_AT_ONCE) return;
      this.#place(room);
    }
  }

  settleAll(): void {
    const rows = this.#db.prepare('SELECT bytes FROM room_journal ORDER BY id').all();
    for (const { bytes } of rows) for (const run of unpackBatch(bytes as Uint8Array)) this.#placed.place(run);
    this.#plan.sorted = true;
  }

  #place(room: string): void {
    const tail = this.#tails.get(room);
    if (tail) this.#placed.place(tail);
    this.#plan.gone.add(room);
  }

  #hasForeignRows(): boolean {
    return this.#db.prepare('SELECT 1 FROM room_journal WHERE id > ?').get(this.#newest) !== undefined;
  }

  /** The last step: rows that no room needs any more go. */
  trim(): void {
    const { gone, sorted } = this.#plan;
    if (sorted) this.#db.exec('DELETE FROM room_journal');
    if (sorted || gone.size === 0 || this.#strange) return;
    const oldest = [...this.#tails.values()].find(({ room }) => !gone.has(room));
    const needed = oldest?.row ?? this.#plan.added?.row ?? this.#newest + 1;
    this.#db.prepare('DELETE FROM room_journal WHERE id < ?').run(needed);
  }

  rolledBack(): void {
    this.#plan = nothing();
  }

  committed(): void {
    const { added, gone, sorted } = this.#plan;
    this.#plan = nothing();
    for (const room of sorted ? [...this.#tails.keys()] : gone) this.#tails.delete(room);
    if (this.#tails.size === 0) this.#bytes = 0;
    if (sorted) this.#startAfresh();
    if (added) this.#take(added.row, added.batch);
  }

  #startAfresh(): void {
    this.#strange = false;
    const row = this.#db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'room_journal'").get();
    this.#newest = Number(row?.seq ?? 0);
  }

  #take(row: number, { bytes }: RoomBatch): void {
    if (row !== this.#newest + 1) this.#strange = true;
    this.#newest = row;
    this.#bytes += bytes.length;
    for (const run of unpackBatch(bytes)) {
      const tail = this.#tails.get(run.room);
      if (!tail) this.#tails.set(run.room, { ...run, row, since: run.at });
      else {
        tail.entries.push(...run.entries);
        Object.assign(tail, { epoch: run.epoch, last: run.last, at: run.at });
      }
    }
  }
}
