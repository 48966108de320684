import type { Absence, AbsenceInput, Told } from '@samtavlen/shared/meeting/absenceSchema.ts';
import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../sqlite/database.ts';

interface AbsenceTable {
  participant: string;
  meeting: string;
  how: Absence['how'];
  parts: string;
  told_at: number | null;
  channel: Told['channel'] | null;
  told_by: string | null;
}

export interface AbsenceTables {
  absence: AbsenceTable;
}

const NOT_TOLD = { told_at: null, channel: null, told_by: null } as const;

function toldOf({ told_at, channel, told_by }: Selectable<AbsenceTable>): Told | null {
  if (told_at === null || channel === null || told_by === null) return null;
  return { at: new Date(told_at).toISOString(), channel, by: told_by };
}

const readAbsence = (row: Selectable<AbsenceTable>): Absence => ({
  participant: row.participant,
  how: row.how,
  parts: JSON.parse(row.parts),
  told: toldOf(row),
});

/** Who was invited to a closed meeting and not there, and who of them has been told. */
export class Absences {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Writes someone down, or over what stood. @returns false, and changes nothing, when they have been told already */
  async write(meeting: string, participant: string, { how, parts }: AbsenceInput): Promise<boolean> {
    const said = { how, parts: JSON.stringify(parts) };
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('absence')
      .values({ participant, meeting, ...said, ...NOT_TOLD })
      .onConflict((same) => same.column('participant').doUpdateSet(said).where('absence.told_at', 'is', null))
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  /** @returns false when they are not on the list, or have been told: that stays until it is taken back */
  async remove(meeting: string, participant: string): Promise<boolean> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('absence')
      .where('meeting', '=', meeting)
      .where('participant', '=', participant)
      .where('told_at', 'is', null)
      .executeTakeFirst();
    return numDeletedRows === 1n;
  }

  /**
   * Keeps the first time that someone was told.
   * @param told `at` in ms since 1970
   * @returns false when they are not on the list
   */
  async tell(
    meeting: string,
    participant: string,
    { at, channel, by }: { at: number; channel: Told['channel']; by: string },
  ): Promise<boolean> {
    const before = (await this.ofMeeting(meeting)).find((absence) => absence.participant === participant);
    await this.#db
      .updateTable('absence')
      .set({ told_at: at, channel, told_by: by })
      .where('meeting', '=', meeting)
      .where('participant', '=', participant)
      .where('told_at', 'is', null)
      .execute();
    return before !== undefined;
  }

  /** @returns false when they are not on the list */
  async takeBack(meeting: string, participant: string): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('absence')
      .set(NOT_TOLD)
      .where('meeting', '=', meeting)
      .where('participant', '=', participant)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async ofMeeting(meeting: string): Promise<Absence[]> {
    const rows = await this.#db
      .selectFrom('absence')
      .innerJoin('participant', 'participant.id', 'absence.participant')
      .selectAll('absence')
      .where('absence.meeting', '=', meeting)
      .orderBy('participant.position')
      .execute();
    return rows.map(readAbsence);
  }

  /** How many have not been told yet, by meeting. A meeting whose board has been deleted has no part left to give. */
  async toTell(family: string): Promise<Map<string, number>> {
    const rows = await this.#db
      .selectFrom('absence')
      .innerJoin('meeting', 'meeting.id', 'absence.meeting')
      .select((row) => ['absence.meeting', row.fn.countAll<number>().as('count')])
      .where('meeting.family', '=', family)
      .where('meeting.board_deleted_at', 'is', null)
      .where('told_at', 'is', null)
      .groupBy('absence.meeting')
      .execute();
    return new Map(rows.map(({ meeting, count }) => [meeting, Number(count)]));
  }
}
