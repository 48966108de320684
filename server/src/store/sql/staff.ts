import type { StaffMember } from '@samtavlen/shared/staff/staffSchema.ts';
import type { Generated, Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';

export interface StaffTables {
  staff: {
    id: string;
    name: string;
    email: string;
    password: string;
    created_at: number;
    keeps_texts: Generated<0 | 1>;
  };
  staff_session: {
    id: string;
    token_hash: string;
    staff: string;
    started_at: number;
    last_seen_at: number;
    browser: string;
  };
  staff_link: {
    token_hash: string;
    kind: 'setup' | 'invitation';
    made_by: string | null;
    expires_at: number;
    used_at: number | null;
  };
}

export interface StoredSession {
  id: string;
  staff: StaffMember;
  startedAt: number;
  lastSeenAt: number;
  browser: string;
}

export interface StaffLink {
  tokenHash: string;
  kind: 'setup' | 'invitation';
  madeBy: string | null;
  expiresAt: number;
}

/** `password` is a PHC string. */
export interface NewStaff extends StaffMember {
  password: string;
  createdAt: number;
}

/** What became of an attempt to make an account with a link. */
export type LinkUse = 'made' | 'linkUnknown' | 'linkUsed' | 'linkExpired' | 'emailTaken';

/** Staff accounts, their signed-in browsers, and the links that make accounts. Instants are ms since 1970. */
export class StaffAccounts {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** True while nobody has an account. */
  async none(): Promise<boolean> {
    return (await this.#db.selectFrom('staff').select('id').limit(1).executeTakeFirst()) === undefined;
  }

  list(): Promise<{ id: string; name: string }[]> {
    return this.#db.selectFrom('staff').select(['id', 'name']).orderBy('name').orderBy('id').execute();
  }

  async byEmail(email: string): Promise<(StaffMember & { password: string }) | null> {
    const columns = ['id', 'name', 'email', 'password'] as const;
    return (await this.#db.selectFrom('staff').select(columns).where('email', '=', email).executeTakeFirst()) ?? null;
  }

  /** Keeps a link; a new set-up link puts every earlier one out of use. */
  async keepLink(link: StaffLink): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      if (link.kind === 'setup') await tx.deleteFrom('staff_link').where('kind', '=', 'setup').execute();
      await tx
        .insertInto('staff_link')
        .values({
          token_hash: link.tokenHash,
          kind: link.kind,
          made_by: link.madeBy,
          expires_at: link.expiresAt,
          used_at: null,
        })
        .execute();
    });
  }

  /** What would happen if the link were used now; `made` means that it can be. */
  linkState(tokenHash: string, kind: StaffLink['kind'], now: number): Promise<LinkUse> {
    return linkState(this.#db, tokenHash, kind, now);
  }

  /** Makes an account and uses the link up, in one go: two who try at once get one account. */
  async addByLink(tokenHash: string, kind: StaffLink['kind'], staff: NewStaff): Promise<LinkUse> {
    return this.#db.transaction().execute(async (tx) => {
      const state = await linkState(tx, tokenHash, kind, staff.createdAt);
      if (state !== 'made') return state;
      const taken = await tx.selectFrom('staff').select('id').where('email', '=', staff.email).executeTakeFirst();
      if (taken) return 'emailTaken';
      const { id, name, email, password, createdAt } = staff;
      // Whoever comes first keeps the municipality's texts, until they say who else may.
      const keeps_texts = kind === 'setup' ? 1 : 0;
      await tx.insertInto('staff').values({ id, name, email, password, created_at: createdAt, keeps_texts }).execute();
      await tx.updateTable('staff_link').set({ used_at: createdAt }).where('token_hash', '=', tokenHash).execute();
      return 'made';
    });
  }

  async startSession(session: {
    id: string;
    tokenHash: string;
    staff: string;
    at: number;
    browser: string;
  }): Promise<void> {
    const { id, tokenHash, staff, at, browser } = session;
    await this.#db
      .insertInto('staff_session')
      .values({ id, token_hash: tokenHash, staff, started_at: at, last_seen_at: at, browser })
      .execute();
  }

  async session(tokenHash: string): Promise<StoredSession | null> {
    const row = await this.#sessions().where('token_hash', '=', tokenHash).executeTakeFirst();
    return row ? readSession(row) : null;
  }

  async sessionsOf(staff: string): Promise<StoredSession[]> {
    const rows = await this.#sessions().where('staff', '=', staff).orderBy('started_at', 'desc').execute();
    return rows.map(readSession);
  }

  async sawSession(id: string, at: number): Promise<void> {
    await this.#db.updateTable('staff_session').set({ last_seen_at: at }).where('id', '=', id).execute();
  }

  /** @returns false when that person has no such session. */
  async endSession(id: string, staff: string): Promise<boolean> {
    const result = await this.#db
      .deleteFrom('staff_session')
      .where('id', '=', id)
      .where('staff', '=', staff)
      .executeTakeFirst();
    return result.numDeletedRows > 0n;
  }

  /** Throws away sessions not seen since `idle`, and those begun before `begun`. */
  async dropSessionsBefore(limits: { idle: number; begun: number }): Promise<void> {
    await this.#db
      .deleteFrom('staff_session')
      .where((is) => is.or([is('last_seen_at', '<', limits.idle), is('started_at', '<', limits.begun)]))
      .execute();
  }

  #sessions() {
    return this.#db
      .selectFrom('staff_session as session')
      .innerJoin('staff', 'staff.id', 'session.staff')
      .select(['session.id as session', 'started_at', 'last_seen_at', 'browser', 'staff.id', 'name', 'email']);
  }
}

async function linkState(
  db: Kysely<Database>,
  tokenHash: string,
  kind: StaffLink['kind'],
  now: number,
): Promise<LinkUse> {
  const link = await db
    .selectFrom('staff_link')
    .select(['expires_at', 'used_at'])
    .where('token_hash', '=', tokenHash)
    .where('kind', '=', kind)
    .executeTakeFirst();
  if (!link) return 'linkUnknown';
  if (link.used_at !== null) return 'linkUsed';
  return link.expires_at <= now ? 'linkExpired' : 'made';
}

function readSession(row: {
  session: string;
  id: string;
  name: string;
  email: string;
  started_at: number;
  last_seen_at: number;
  browser: string;
}): StoredSession {
  const { session, id, name, email, started_at, last_seen_at, browser } = row;
  return { id: session, staff: { id, name, email }, startedAt: started_at, lastSeenAt: last_seen_at, browser };
}
