import type { Generated, Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';

/** What can be done to a piece of information about a family (domain.md 6.2). */
export type AccessVerb = 'read' | 'add' | 'search' | 'change' | 'extract' | 'delete';

export interface AccessLogTables {
  access_log: {
    id: Generated<number>;
    at: number;
    person: string;
    verb: AccessVerb;
    object: string;
    object_id: string;
    refused: 0 | 1;
  };
}

/** One line: who, when, what to which thing. Never what the thing says. */
export interface Access {
  /** ms since 1970. */
  at: number;
  /** `staff:<id>`, `participant:<id>`, or `nobody`. */
  person: string;
  verb: AccessVerb;
  /** The kind of thing: `family`, `meeting` … */
  object: string;
  /** Empty for a search over all. */
  objectId: string;
  refused: boolean;
}

/** Who did what to which family or meeting, kept so that it can be checked and shown to those it is about. */
export class AccessLog {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  async write({ at, person, verb, object, objectId, refused }: Access): Promise<void> {
    await this.#db
      .insertInto('access_log')
      .values({ at, person, verb, object, object_id: objectId, refused: refused ? 1 : 0 })
      .execute();
  }

  /** Every line about one thing, oldest first. */
  async about(object: string, objectId: string): Promise<Access[]> {
    const rows = await this.#db
      .selectFrom('access_log')
      .selectAll()
      .where('object', '=', object)
      .where('object_id', '=', objectId)
      .orderBy('id')
      .execute();
    return rows.map(({ at, person, verb, refused }) => ({
      at,
      person,
      verb,
      object,
      objectId,
      refused: refused === 1,
    }));
  }

  async dropBefore(at: number): Promise<void> {
    await this.#db.deleteFrom('access_log').where('at', '<', at).execute();
  }
}
