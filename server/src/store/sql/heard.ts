import { HEARD_FAMILIES, type HeardAnswer } from '@samtavlen/shared/family/heardSchema.ts';
import { known } from '@samtavlen/shared/meeting/known.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';

export interface HeardTables {
  heard_answer: {
    id: string;
    shown: 0 | 1;
    heard: number | null;
    important: number | null;
    next: number | null;
    words: string;
  };
  heard_family: { family: string };
  heard_given: { fingerprint: string };
}

/**
 * "Blev du hørt?" Answers wait until enough families have answered, and are then shown together: each time something new
 * is shown it is from that many families, so that nobody can take the difference of two days.
 */
export class Heard {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /**
   * @param id drawn at random
   * @param fingerprint of whoever answers: one answer a person
   * @returns false, and keeps nothing, when that person has answered before
   */
  async give(id: string, answer: HeardAnswer, family: string, fingerprint: string): Promise<boolean> {
    const { heard = null, important = null, next = null, words } = answer;
    return this.#db.transaction().execute(async (tx) => {
      const given = await tx
        .insertInto('heard_given')
        .values({ fingerprint })
        .onConflict((same) => same.doNothing())
        .executeTakeFirst();
      if (!given.numInsertedOrUpdatedRows) return false;
      await tx.insertInto('heard_answer').values({ id, shown: 0, heard, important, next, words }).execute();
      await tx
        .insertInto('heard_family')
        .values({ family })
        .onConflict((same) => same.doNothing())
        .execute();
      await showWhenEnough(tx);
      return true;
    });
  }

  /** Every answer that may be shown. */
  async shown(): Promise<HeardAnswer[]> {
    const rows = await this.#db.selectFrom('heard_answer').selectAll().where('shown', '=', 1).execute();
    return rows.map(({ heard, important, next, words }) => ({ words, ...known({ heard, important, next }) }));
  }
}

async function showWhenEnough(tx: Kysely<Database>): Promise<void> {
  const { families } = await tx
    .selectFrom('heard_family')
    .select((row) => row.fn.countAll<number>().as('families'))
    .executeTakeFirstOrThrow();
  if (Number(families) < HEARD_FAMILIES) return;
  await tx.updateTable('heard_answer').set({ shown: 1 }).execute();
  await tx.deleteFrom('heard_family').execute();
}
