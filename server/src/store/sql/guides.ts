import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import type { GuideOrigin, GuideVersion, TextKeeper } from '@samtavlen/shared/questions/GuideVersion.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';

export interface GuideTables {
  guide_version: {
    number: number;
    at: number;
    staff: string | null;
    how: GuideOrigin['how'];
    restored_from: number | null;
    guides: string;
  };
}

/** A version as it is added. `after` is the version it was made from. */
export type NewGuideVersion = GuideOrigin & {
  after: number;
  guides: Guides;
  staff: string;
  /** ms since 1970. */
  at: number;
};

/** Every version of the municipality's own questions and lines; none is ever changed or removed. */
export class GuideVersions {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** The number of the version meetings begin with; 0 while there is none. */
  async current(): Promise<number> {
    return newest(this.#db);
  }

  async find(number: number): Promise<Guides | null> {
    const row = await this.#db
      .selectFrom('guide_version')
      .select('guides')
      .where('number', '=', number)
      .executeTakeFirst();
    return row ? JSON.parse(row.guides) : null;
  }

  /** The newest first. */
  async list(): Promise<GuideVersion[]> {
    const rows = await this.#db
      .selectFrom('guide_version as version')
      .leftJoin('staff', 'staff.id', 'version.staff')
      .select(['number', 'at', 'how', 'restored_from', 'staff.name'])
      .orderBy('number', 'desc')
      .execute();
    return rows.map(({ number, at, how, restored_from, name }) => ({
      ...{ number, at: new Date(at).toISOString(), by: name ?? '' },
      ...(how === 'restored' ? { how, of: restored_from ?? 0 } : { how }),
    }));
  }

  async keepsTexts(staff: string): Promise<boolean> {
    const row = await this.#db.selectFrom('staff').select('keeps_texts').where('id', '=', staff).executeTakeFirst();
    return row?.keeps_texts === 1;
  }

  /** Every colleague, and who of them may edit. */
  async keepers(): Promise<TextKeeper[]> {
    const rows = await this.#db.selectFrom('staff').select(['id', 'name', 'keeps_texts']).orderBy('name').execute();
    return rows.map(({ id, name, keeps_texts }) => ({ id, name, keepsTexts: keeps_texts === 1 }));
  }

  /** @returns false, and changes nothing, when nobody would be left who may edit */
  async setKeeper(staff: string, keepsTexts: boolean): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const others = await tx
        .selectFrom('staff')
        .select('id')
        .where('keeps_texts', '=', 1)
        .where('id', '!=', staff)
        .limit(1)
        .executeTakeFirst();
      if (!keepsTexts && !others) return false;
      await tx
        .updateTable('staff')
        .set({ keeps_texts: keepsTexts ? 1 : 0 })
        .where('id', '=', staff)
        .execute();
      return true;
    });
  }

  /** @returns its number; null, and nothing is kept, when somebody has saved another since `after` */
  async add(version: NewGuideVersion): Promise<number | null> {
    const { after, guides, staff, at, how } = version;
    return this.#db.transaction().execute(async (tx) => {
      const number = (await newest(tx)) + 1;
      if (number !== after + 1) return null;
      const restored_from = version.how === 'restored' ? version.of : null;
      await tx
        .insertInto('guide_version')
        .values({ number, at, staff, how, restored_from, guides: JSON.stringify(guides) })
        .execute();
      return number;
    });
  }
}

async function newest(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('guide_version')
    .select((of) => of.fn.max<number | null>('number').as('number'))
    .executeTakeFirst();
  return row?.number ?? 0;
}
