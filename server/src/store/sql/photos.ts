import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import { grouped } from './grouped.ts';
import { padded } from './padded.ts';

export interface PhotoTables {
  photo: {
    id: string;
    meeting: string;
    owner: string;
    by: string;
    at: number;
    width: number;
    height: number;
    jpeg: Uint8Array;
  };
}

/** A photo as it is kept: clean JPEG, in pixels. `owner` is whose card it is for, `by` whoever sent it. */
export type StoredPhoto = PhotoTables['photo'];

/** Most photos of one person, and at one meeting. */
export const MOST_PHOTOS = { person: 20, meeting: 80 };

/** Photos for the cards of meetings. */
export class Photos {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** @returns false, and keeps nothing, when the person or the meeting has as many as it may. */
  async add(photo: StoredPhoto): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const kept = await tx.selectFrom('photo').select('owner').where('meeting', '=', photo.meeting).execute();
      const own = kept.filter(({ owner }) => owner === photo.owner).length;
      if (own >= MOST_PHOTOS.person || kept.length >= MOST_PHOTOS.meeting) return false;
      await tx.insertInto('photo').values(photo).execute();
      return true;
    });
  }

  async find(meeting: string, id: string): Promise<StoredPhoto | null> {
    const row = this.#db.selectFrom('photo').selectAll().where('meeting', '=', meeting).where('id', '=', id);
    return (await row.executeTakeFirst()) ?? null;
  }

  /** Whose each photo of a meeting is, by the photo's id. */
  async owners(meeting: string): Promise<Map<string, string>> {
    return (await this.ownersOf([meeting])).get(meeting) ?? new Map();
  }

  /** The same, by meeting. */
  async ownersOf(meetings: readonly string[]): Promise<Map<string, Map<string, string>>> {
    const photos = this.#db.selectFrom('photo').select(['id', 'owner', 'meeting']);
    const rows = await photos.where('meeting', 'in', padded(meetings)).execute();
    const pairs = grouped(rows.map(({ meeting, id, owner }) => [meeting, [id, owner] as const]));
    return new Map([...pairs].map(([meeting, photos]) => [meeting, new Map(photos)]));
  }

  async remove(meeting: string, id: string): Promise<void> {
    await this.#db.deleteFrom('photo').where('meeting', '=', meeting).where('id', '=', id).execute();
  }

  /** Deletes every photo of a meeting but these. */
  async keepOnly(meeting: string, shown: readonly string[]): Promise<void> {
    const others = this.#db.deleteFrom('photo').where('meeting', '=', meeting);
    await (shown.length > 0 ? others.where('id', 'not in', shown) : others).execute();
  }
}
