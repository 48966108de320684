import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';

/** A closed meeting, as it is looked at when boards are deleted by date. Instants are ms since 1970. */
export interface ClosedMeeting {
  id: string;
  startsAt: number;
  purpose: string;
  closedAt: number;
  filedAt: number | null;
  /** Name of the colleague who said so; empty when the account is gone. */
  filedBy: string;
  boardDeletedAt: number | null;
}

/** How long boards are kept, and what is already gone. */
export class Keeping {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** A family's closed meetings, the latest first. */
  async closedMeetings(family: string): Promise<ClosedMeeting[]> {
    const rows = await this.#db
      .selectFrom('meeting')
      .leftJoin('staff', 'staff.id', 'meeting.filed_by')
      .where('family', '=', family)
      .where('closed_at', 'is not', null)
      .select(['meeting.id', 'starts_at', 'purpose', 'closed_at', 'filed_at', 'staff.name', 'board_deleted_at'])
      .orderBy('starts_at', 'desc')
      .execute();
    return rows.map((row) => ({
      ...{ id: row.id, startsAt: row.starts_at, purpose: row.purpose, closedAt: row.closed_at ?? 0 },
      ...{ filedAt: row.filed_at, filedBy: row.name ?? '', boardDeletedAt: row.board_deleted_at },
    }));
  }

  /** Says that a closed meeting is in the case system; the first to say so stands. */
  async file(meeting: string, staff: string, at: number): Promise<void> {
    await this.#db
      .updateTable('meeting')
      .set({ filed_at: at, filed_by: staff })
      .where('id', '=', meeting)
      .where('closed_at', 'is not', null)
      .where('filed_at', 'is', null)
      .execute();
  }

  /** Families with a board that could be deleted one day. */
  async familiesWithFiledBoards(): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('meeting')
      .select('family')
      .distinct()
      .where('filed_at', 'is not', null)
      .where('board_deleted_at', 'is', null)
      .execute();
    return rows.map(({ family }) => family);
  }

  /** Shuts the board's door for ever: no device has a place there any more, and its photos are gone. */
  async boardDeleted(meeting: string, at: number): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await tx.updateTable('meeting').set({ board_deleted_at: at }).where('id', '=', meeting).execute();
      await tx.deleteFrom('device_place').where('meeting', '=', meeting).execute();
      await tx.deleteFrom('photo').where('meeting', '=', meeting).execute();
    });
  }

  /** Meetings whose board is deleted by date while its documents are still there: a crash came between. */
  async documentsLeft(): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('meeting')
      .innerJoin('room', 'room.meeting', 'meeting.id')
      .select('meeting.id')
      .distinct()
      .where('board_deleted_at', 'is not', null)
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Meetings that closed before `before` and whose drafts are still there. */
  async draftsLeft(before: number): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('meeting')
      .select('id')
      .where('closed_at', '<=', before)
      .where('drafts_deleted', '=', 0)
      .execute();
    return rows.map(({ id }) => id);
  }

  async draftsDeleted(meeting: string): Promise<void> {
    await this.#db.updateTable('meeting').set({ drafts_deleted: 1 }).where('id', '=', meeting).execute();
  }
}
