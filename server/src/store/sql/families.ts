import type { Cadence } from '@samtavlen/shared/family/cadence.ts';
import type { Family, FamilySummary, Person } from '@samtavlen/shared/family/familySchema.ts';
import type { Circumstance } from '@samtavlen/shared/questions/Question.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import { listFamilies } from './familyList.ts';
import { familyColumns, personColumns, type Removed, readFamily } from './familyRows.ts';
import { padded } from './padded.ts';

/** Families and the staff who may see them. Instants are ms since 1970. */
export class Families {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps a new family; whoever makes it may see it. */
  async add(family: Family, staff: string, at: number): Promise<void> {
    const { id, example, people } = family;
    const row = { id, ...familyColumns(family), example: example ? (1 as const) : (0 as const), created_at: at };
    await this.#db.transaction().execute(async (tx) => {
      await tx.insertInto('family').values(row).execute();
      await tx.insertInto('family_staff').values({ family: id, staff, since: at }).execute();
      await putPeople(tx, id, people);
    });
  }

  async find(id: string): Promise<Family | null> {
    const row = await this.#db.selectFrom('family').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return null;
    const people = await this.#db
      .selectFrom('person')
      .selectAll()
      .where('family', '=', id)
      .orderBy('position')
      .execute();
    return readFamily(row, people);
  }

  /** What is noted of a family; nothing when there is no such family. */
  async circumstancesOf(id: string): Promise<Circumstance[]> {
    const row = await this.#db.selectFrom('family').select('circumstances').where('id', '=', id).executeTakeFirst();
    return row ? JSON.parse(row.circumstances) : [];
  }

  /** Replaces reference, people and what is noted; a person who keeps the id stays the same person at earlier meetings. */
  async change(family: Omit<Family, 'example'>): Promise<void> {
    const { id, people } = family;
    const kept = people.map((person) => person.id);
    await this.#db.transaction().execute(async (tx) => {
      await tx.updateTable('family').set(familyColumns(family)).where('id', '=', id).execute();
      await tx
        .deleteFrom('person')
        .where('family', '=', id)
        .$if(kept.length > 0, (gone) => gone.where('id', 'not in', kept))
        .execute();
      await putPeople(tx, id, people);
    });
  }

  async cadence(id: string): Promise<Cadence | null> {
    return (await this.cadences([id])).get(id) ?? null;
  }

  /** The same, by family. */
  async cadences(ids: readonly string[]): Promise<Map<string, Cadence | null>> {
    const rows = await this.#db.selectFrom('family').select(['id', 'cadence']).where('id', 'in', padded(ids)).execute();
    return new Map(rows.map(({ id, cadence }) => [id, cadence]));
  }

  async isStaffOf(id: string, staff: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('family_staff')
      .select('staff')
      .where('family', '=', id)
      .where('staff', '=', staff)
      .executeTakeFirst();
    return row !== undefined;
  }

  async addStaff(id: string, staff: readonly string[], at: number): Promise<void> {
    if (staff.length === 0) return;
    await this.#db
      .insertInto('family_staff')
      .values(staff.map((one) => ({ family: id, staff: one, since: at })))
      .onConflict((same) => same.doNothing())
      .execute();
  }

  /** The families a staff member may see, by reference. */
  of(staff: string, now: number): Promise<FamilySummary[]> {
    return listFamilies(this.#db, staff, now);
  }

  /**
   * Removes a family with people, meetings and plan. The ids that stood in links stay behind, without content.
   * @returns the meetings whose boards are still to be thrown away (`boardsLeft`)
   */
  async remove(id: string, at: number): Promise<string[]> {
    return this.#db.transaction().execute(async (tx) => {
      const meetings = (await tx.selectFrom('meeting').select('id').where('family', '=', id).execute()).map(
        (row) => row.id,
      );
      await rememberRemoved(tx, { meetings, others: [id], says: 'familyDeleted', at });
      await tx.deleteFrom('family').where('id', '=', id).execute();
      return meetings;
    });
  }

  /** What a link to a removed family, meeting or participant says; null when nothing of that id was removed. */
  async removed(id: string): Promise<Removed | null> {
    const row = await this.#db.selectFrom('removed').select('says').where('id', '=', id).executeTakeFirst();
    return row?.says ?? null;
  }

  /** Removed meetings whose boards are not yet thrown away. */
  async boardsLeft(): Promise<string[]> {
    const rows = await this.#db.selectFrom('removed').select('id').where('board_left', '=', 1).execute();
    return rows.map((row) => row.id);
  }

  async boardThrownAway(meeting: string): Promise<void> {
    await this.#db.updateTable('removed').set({ board_left: 0 }).where('id', '=', meeting).execute();
  }
}

/** Keeps the ids of meetings that are being removed, and of everyone who had a link to them. */
export async function rememberRemoved(
  tx: Kysely<Database>,
  gone: { meetings: readonly string[]; others: readonly string[]; says: Removed; at: number },
): Promise<void> {
  const { meetings, others, says, at } = gone;
  const people =
    meetings.length === 0
      ? []
      : await tx.selectFrom('participant').select('id').where('meeting', 'in', meetings).execute();
  const ids = [...others, ...people.map((row) => row.id)];
  await tx
    .insertInto('removed')
    .values([
      ...meetings.map((id) => ({ id, says, at, board_left: 1 as const })),
      ...ids.map((id) => ({ id, says, at, board_left: 0 as const })),
    ])
    .onConflict((same) => same.doNothing())
    .execute();
}

async function putPeople(tx: Kysely<Database>, family: string, people: readonly Person[]): Promise<void> {
  for (const [position, person] of people.entries()) {
    const columns = personColumns(position, person);
    await tx
      .insertInto('person')
      .values({ id: person.id, family, ...columns })
      .onConflict((same) => same.column('id').doUpdateSet(columns).where('person.family', '=', family))
      .execute();
  }
}
