import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { asClosedBoard, type ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { DamagedRoom, type RoomFold, type RoomHistory, StaleOwner, type StoredRoom } from '../RoomStore.ts';
import { checkSum } from './checkSum.ts';
import { joinRuns } from './journal/joinRuns.ts';
import { PlacedRuns } from './journal/PlacedRuns.ts';
import { meetingOf } from './journal/RoomFences.ts';
import { type Run, unpackRuns } from './journal/roomBatch.ts';
import type { Tail } from './journal/Tails.ts';
import { type Packed, packLog } from './packedLog.ts';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** How many rooms are named for tidying in one go. */
const MOST_UNTIDIED = 50;

/** "STVL", in SQLite's field for whose file it is. */
const FILE_MARK = 0x53_54_56_4c;

/** A room somebody asks for, and what the journal has of it. */
export interface ToOpen {
  tail: Tail | null;
  room: string;
}

interface RoomRow {
  generation: number;
  epoch: number;
  last_seq: number;
  closed: number;
}

/**
 * The statements behind `RoomStore`, on one connection; synchronous, so it lives in a thread of its own. `tail`: what the
 * journal has of the room, which goes into its own log first.
 */
export class RoomTables {
  #db: DatabaseSync;
  #begin: StatementSync;
  #end: StatementSync;
  #mark: StatementSync;
  #keep: StatementSync;
  #takeBack: StatementSync;
  #add: StatementSync;
  #own: StatementSync;
  #placed: PlacedRuns;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#end = db.prepare('COMMIT');
    this.#mark = db.prepare('SAVEPOINT one');
    this.#keep = db.prepare('RELEASE one');
    this.#takeBack = db.prepare('ROLLBACK TO one');
    this.#add = db.prepare('INSERT INTO room (key, meeting) VALUES (?, ?) ON CONFLICT DO NOTHING');
    this.#own = db.prepare(
      'UPDATE room SET epoch = epoch + 1 WHERE key = ? RETURNING generation, epoch, last_seq, closed',
    );
    this.#placed = new PlacedRuns(db);
  }

  #inOneCommit<T>(work: () => T): T {
    this.#begin.run();
    try {
      const result = work();
      this.#end.run();
      return result;
    } catch (error) {
      // A full disk can roll back by itself; a second ROLLBACK would then hide the first error.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #place(tail: Tail | null): void {
    if (tail) this.#placed.place(joinRuns(unpackRuns(tail.runs)));
  }

  /** Puts edits of several rooms into their own logs. */
  sort(tails: readonly Tail[]): void {
    this.#inOneCommit(() => {
      for (const tail of tails) this.#place(tail);
    });
  }

  /** The same for what a process before this one left; before there were files, the journal was a table. */
  recover(runs: readonly Run[]): void {
    this.#inOneCommit(() => {
      const rows = this.#db.prepare('SELECT bytes FROM room_journal ORDER BY id').all();
      this.#placed.place(joinRuns(rows.flatMap(({ bytes }) => unpackRuns(bytes as Uint8Array, false))));
      if (rows.length > 0) this.#db.exec('DELETE FROM room_journal');
      this.#placed.place(joinRuns(runs));
    });
  }

  /** In one commit. A room that cannot be opened is as it was, and keeps none of the others shut. */
  openAll(asked: readonly ToOpen[]): (Packed<StoredRoom> | Error)[] {
    return this.#inOneCommit(() => asked.map((one) => this.#openOrWhyNot(one)));
  }

  #openOrWhyNot(one: ToOpen): Packed<StoredRoom> | Error {
    this.#mark.run();
    try {
      const stored = this.#open(one);
      this.#keep.run();
      return stored;
    } catch (error) {
      // What SQLite took back by itself has no marks any more, and nothing in it can be kept.
      if (!this.#db.isTransaction) throw error;
      this.#takeBack.run();
      this.#keep.run();
      return error as Error;
    }
  }

  #open({ tail, room }: ToOpen): Packed<StoredRoom> {
    this.#place(tail);
    this.#add.run(room, meetingOf(room));
    const row = this.#own.get(room) as unknown as RoomRow;
    return { ...this.#content(room, row.last_seq), ...facts(row), clients: this.#clients(room) };
  }

  #content(room: string, lastSeq: number): Pick<Packed<StoredRoom>, 'snapshot' | 'log'> {
    const snapshot = this.#db.prepare('SELECT seq, bytes, sha256 FROM room_snapshot WHERE room = ?').get(room) as
      | { seq: number; bytes: Uint8Array; sha256: string }
      | undefined;
    if (snapshot && sha256(snapshot.bytes) !== snapshot.sha256) throw new DamagedRoom(`snapshot of ${room}`);
    const log = this.#db
      .prepare('SELECT seq, bytes, sum FROM room_log WHERE room = ? AND seq > ? ORDER BY seq')
      .all(room, snapshot?.seq ?? 0) as { seq: number; bytes: Uint8Array; sum: number | null }[];
    const first = (snapshot?.seq ?? 0) + 1;
    const whole = log.every((row, index) => row.seq === first + index) && first + log.length - 1 === lastSeq;
    const sound = log.every(({ seq, bytes, sum }) => sum === null || sum === checkSum(bytes, seq));
    if (!whole || !sound) throw new DamagedRoom(`log of ${room}`);
    return { snapshot: snapshot?.bytes ?? null, log: packLog(log.map((row) => row.bytes)) };
  }

  #clients(room: string): Map<number, string> {
    const rows = this.#db.prepare('SELECT client, participant FROM room_client WHERE room = ?').all(room);
    return new Map(rows.map((row) => [row.client as number, row.participant as string]));
  }

  #owned(room: string, epoch: number): number {
    const row = this.#db.prepare('SELECT last_seq FROM room WHERE key = ? AND epoch = ?').get(room, epoch);
    if (!row) throw new StaleOwner(room);
    return row.last_seq as number;
  }

  history(tail: Tail | null, room: string, epoch: number): Packed<RoomHistory> {
    return this.#inOneCommit(() => {
      this.#place(tail);
      const seq = this.#owned(room, epoch);
      return { ...this.#content(room, seq), seq };
    });
  }

  compact(tail: Tail | null, { room, epoch, seq, snapshot, tidied }: RoomFold): void {
    this.#inOneCommit(() => {
      this.#place(tail);
      if (seq > this.#owned(room, epoch)) throw new RangeError('a snapshot of more than was written');
      this.#db
        .prepare(
          `INSERT INTO room_snapshot (room, seq, bytes, sha256) VALUES (?, ?, ?, ?)
           ON CONFLICT (room) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes, sha256 = excluded.sha256
           WHERE excluded.seq >= room_snapshot.seq`,
        )
        .run(room, seq, snapshot, sha256(snapshot));
      this.#db.prepare('DELETE FROM room_log WHERE room = ? AND seq <= ?').run(room, seq);
      if (tidied) this.#db.prepare('UPDATE room SET tidied_seq = max(tidied_seq, ?) WHERE key = ?').run(seq, room);
    });
  }

  untidied(before: number): string[] {
    return this.#db
      .prepare('SELECT key FROM room WHERE tidied_seq < last_seq AND changed_at <= ? ORDER BY changed_at LIMIT ?')
      .all(before, MOST_UNTIDIED)
      .map((row) => row.key as string);
  }

  freeze(tail: Tail | null, room: string, epoch: number, closed: ClosedBoard): void {
    const json = JSON.stringify(closed);
    this.#inOneCommit(() => {
      this.#place(tail);
      const row = this.#db.prepare('SELECT epoch, closed FROM room WHERE key = ?').get(room);
      if (row?.closed === 1) return;
      if (row?.epoch !== epoch) throw new StaleOwner(room);
      this.#db
        .prepare('UPDATE room SET closed = 1, closed_board = ?, closed_sha256 = ? WHERE key = ?')
        .run(json, sha256(json), room);
    });
  }

  closedBoard(room: string): ClosedBoard | null {
    const row = this.#db.prepare('SELECT closed_board, closed_sha256 FROM room WHERE key = ?').get(room);
    if (typeof row?.closed_board !== 'string') return null;
    if (sha256(row.closed_board) !== row.closed_sha256) throw new Error(`damaged closed board of ${room}`);
    return asClosedBoard(JSON.parse(row.closed_board));
  }

  /** The file's own mark, written again: a commit like any other, which changes nothing. */
  probe(): void {
    this.#inOneCommit(() => this.#db.exec(`PRAGMA application_id = ${FILE_MARK}`));
  }

  ofMeeting(meeting: string): string[] {
    const rows = this.#db.prepare('SELECT key FROM room WHERE meeting = ? ORDER BY key').all(meeting);
    return rows.map((row) => row.key as string);
  }

  deleteDrafts(meeting: string): void {
    this.#db.prepare("DELETE FROM room WHERE meeting = ? AND key LIKE 'draft/%'").run(meeting);
  }

  deleteMeeting(meeting: string): void {
    this.#db.prepare('DELETE FROM room WHERE meeting = ?').run(meeting);
  }
}

const facts = (row: RoomRow) => ({
  generation: row.generation,
  epoch: row.epoch,
  lastSeq: row.last_seq,
  closed: row.closed === 1,
});
