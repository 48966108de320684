import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { checkSum } from './checkSum.ts';
import type { Run } from './roomBatch.ts';

/** Puts edits into their room's own log; always part of a commit. */
export class PlacedRuns {
  #room: StatementSync;
  #insert: StatementSync;
  #advance: StatementSync;

  constructor(db: DatabaseSync) {
    this.#room = db.prepare('SELECT last_seq FROM room WHERE key = ? AND closed = 0');
    this.#insert = db.prepare(
      'INSERT INTO room_log (room, seq, epoch, by, at, bytes, sum) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#advance = db.prepare('UPDATE room SET last_seq = ?, changed_at = max(changed_at, ?) WHERE key = ?');
  }

  /**
   * What the room has already is left out, and everything of a room that is closed or gone. Damaged edits are counted,
   * though not placed: the gap tells when the room is opened.
   */
  place({ room, epoch, last, at, entries }: Run): void {
    const row = this.#room.get(room) as { last_seq: number } | undefined;
    if (!row || last <= row.last_seq) return;
    for (const { seq, by, at, bytes } of entries)
      if (seq > row.last_seq) this.#insert.run(room, seq, epoch, by, at, bytes, checkSum(bytes, seq));
    this.#advance.run(last, at, room);
  }
}
