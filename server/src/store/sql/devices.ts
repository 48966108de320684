import type { Role } from '@samtavlen/shared/meeting/roles.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import type { NewParticipant } from './meetingRows.ts';
import { insertPerson } from './meetings.ts';
import { padded } from './padded.ts';

export interface DeviceTables {
  device_place: DevicePlace;
  wall_code: { code: string; meeting: string; expires_at: number };
}

/** `pickPerson`: a shared tablet that nobody is using just now. */
export type PlaceState = 'lobby' | 'refused' | 'in' | 'pickPerson';
export type DeviceKind = 'own' | 'tablet' | 'wall';

/** Where one browser stands at one meeting. */
export interface DevicePlace {
  /** What others may call the place by; not a secret. */
  id: string;
  /** sha256 of the browser's cookie. */
  device: string;
  meeting: string;
  state: PlaceState;
  participant: string | null;
  kind: DeviceKind;
  /** What was typed at the knock; empty for a place that was reached by a link. */
  name: string;
  role: Role | '';
  /** ms since 1970. */
  at: number;
}

/** Someone in the lobby: only a knock leads there. */
export type WaitingPlace = DevicePlace & { state: 'lobby'; role: Role };

export const isWaiting = (place: DevicePlace | null): place is WaitingPlace =>
  place?.state === 'lobby' && place.role !== '';

/** Browsers' places at meetings, and the short-lived codes that make a browser a wall. */
export class Devices {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  async place(device: string, meeting: string): Promise<DevicePlace | null> {
    const found = this.#places().where('device', '=', device).where('meeting', '=', meeting);
    return (await found.executeTakeFirst()) ?? null;
  }

  /** Every place each of these browsers has, by browser. */
  async placesOf(devices: readonly string[]): Promise<Map<string, DevicePlace[]>> {
    const rows = await this.#places().where('device', 'in', padded(devices)).execute();
    return Map.groupBy(rows, ({ device }) => device);
  }

  async placeById(id: string, meeting: string): Promise<DevicePlace | null> {
    const found = this.#places().where('id', '=', id).where('meeting', '=', meeting);
    return (await found.executeTakeFirst()) ?? null;
  }

  /** Those who wait to be let in, first come first. */
  async lobby(meeting: string): Promise<WaitingPlace[]> {
    return (await this.lobbies([meeting])).get(meeting) ?? [];
  }

  /** The same, by meeting. */
  async lobbies(meetings: readonly string[]): Promise<Map<string, WaitingPlace[]>> {
    const waiting = this.#places().where('meeting', 'in', padded(meetings)).where('state', '=', 'lobby');
    const rows = (await waiting.orderBy('at').orderBy('id').execute()).filter(isWaiting);
    return Map.groupBy(rows, ({ meeting }) => meeting);
  }

  /** Participants who have come in on a device of their own. */
  async withOwnDevice(meeting: string): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('device_place')
      .select('participant')
      .where('meeting', '=', meeting)
      .where('state', '=', 'in')
      .where('kind', '=', 'own')
      .execute();
    return rows.flatMap(({ participant }) => (participant === null ? [] : [participant]));
  }

  /** Gives the browser this place, instead of any it had at the meeting; the place's id stays the same. */
  async put(place: DevicePlace): Promise<void> {
    const { id, device, meeting, ...rest } = place;
    await this.#db
      .insertInto('device_place')
      .values({ id, device, meeting, ...rest })
      .onConflict((same) => same.columns(['device', 'meeting']).doUpdateSet(rest))
      .execute();
  }

  /**
   * Lets someone in from the lobby, in one go with the participant they become; with `newcomer` that one is made.
   * @returns false, and changes nothing, when they do not wait any more: someone else has answered
   */
  async admit(
    place: Pick<DevicePlace, 'id' | 'meeting'>,
    participant: string,
    newcomer?: NewParticipant,
  ): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const waits = tx.selectFrom('device_place').select('id').where('id', '=', place.id).where('state', '=', 'lobby');
      if (!(await waits.executeTakeFirst())) return false;
      if (newcomer) await insertPerson(tx, place.meeting, newcomer);
      await tx.updateTable('device_place').set({ state: 'in', participant }).where('id', '=', place.id).execute();
      return true;
    });
  }

  /** @returns false, and changes nothing, when they do not wait any more */
  async refuse(id: string): Promise<boolean> {
    const result = await this.#db
      .updateTable('device_place')
      .set({ state: 'refused' })
      .where('id', '=', id)
      .where('state', '=', 'lobby')
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  async leave(device: string, meeting: string): Promise<void> {
    await this.#db.deleteFrom('device_place').where('device', '=', device).where('meeting', '=', meeting).execute();
  }

  /** @returns false, and keeps nothing, when the code is in use for another wall. */
  async addWallCode(code: string, meeting: string, now: number, expiresAt: number): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      await tx.deleteFrom('wall_code').where('expires_at', '<=', now).execute();
      const taken = await tx.selectFrom('wall_code').select('code').where('code', '=', code).executeTakeFirst();
      if (taken) return false;
      await tx.insertInto('wall_code').values({ code, meeting, expires_at: expiresAt }).execute();
      return true;
    });
  }

  /** Uses a code up. @returns the meeting, or null when there is no such code any more. */
  async useWallCode(code: string, now: number): Promise<string | null> {
    const row = await this.#db
      .deleteFrom('wall_code')
      .where('code', '=', code)
      .where('expires_at', '>', now)
      .returning('meeting')
      .executeTakeFirst();
    return row?.meeting ?? null;
  }

  #places() {
    return this.#db.selectFrom('device_place').selectAll();
  }
}
