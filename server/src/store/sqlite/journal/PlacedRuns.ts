import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { checkSum } from '../checkSum.ts';
import type { Run } from './roomBatch.ts';

/** Puts edits, and whose the client ids in them are, into their room's own log; always part of a transaction. */
export class PlacedRuns {
  #room: StatementSync;
  #insert: StatementSync;
  #advance: StatementSync;
  #claim: StatementSync;

  constructor(db: DatabaseSync) {
    this.#room = db.prepare('SELECT last_seq, epoch FROM room WHERE key = ? AND closed = 0');
    this.#insert = db.prepare(
      'INSERT INTO room_log (room, seq, epoch, by, at, bytes, sum) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#advance = db.prepare('UPDATE room SET last_seq = ?, changed_at = max(changed_at, ?) WHERE key = ?');
    this.#claim = db.prepare(
      'INSERT INTO room_client (room, client, participant) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    );
  }

  /**
   * Left out is what the room has already, everything of a room that is closed or gone, and what an owner before this one
   * tried to write and was never told to be safe: whatever was safe was placed before the room was taken over. Damaged
   * edits are counted, though not placed: the gap tells when the room is opened.
   */
  place(runs: readonly Run[]): void {
    for (const run of runs) this.#place(run);
  }

  #place({ room, epoch, last, at, entries, claims }: Run): void {
    const row = this.#room.get(room) as { last_seq: number; epoch: number } | undefined;
    if (row?.epoch !== epoch || last <= row.last_seq) return;
    for (const { seq, by, at, bytes } of entries)
      if (seq > row.last_seq) this.#insert.run(room, seq, epoch, by, at, bytes, checkSum(bytes, seq));
    for (const { client, participant } of claims) this.#claim.run(room, client, participant);
    this.#advance.run(last, at, room);
  }
}
