import { createHash } from 'node:crypto';
import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { type Kysely, sql } from 'kysely';
import { StaleOwner } from '../RoomStore.ts';
import type { Database } from '../sqlite/database.ts';
import { eraseFromCoordinators } from './planCoordinators.ts';
import { eraseGoalsBy } from './planGoals.ts';
import { eraseScalesOf } from './planScales.ts';

/** What an erasure writes of the rooms; edits go another way (`RoomStore`). */
export interface RoomRows {
  room: {
    key: string;
    meeting: string;
    generation: number;
    epoch: number;
    last_seq: number;
    tidied_seq: number;
    closed_board: string | null;
    closed_sha256: string | null;
  };
  room_log: { room: string; seq: number };
  room_snapshot: { room: string; seq: number; bytes: Uint8Array; sha256: string };
  room_client: { room: string; client: number; participant: string };
}

/** One document made anew, to be put in place of the old. */
export interface RoomAnew {
  room: string;
  /** The epoch and the last edit it was made from: with a later one it is refused. */
  epoch: number;
  seq: number;
  snapshot: Uint8Array;
  /** Yjs client id that wrote it. */
  client: number;
  /** What a closed meeting is kept as from now on. */
  closed: ClosedBoard | null;
}

/** One person at one meeting, and every document of that meeting without them. */
export interface ErasedPart {
  meeting: string;
  participant: string;
  pseudonym: string;
  rooms: readonly RoomAnew[];
}

export interface Erasure {
  parts: readonly ErasedPart[];
  /** What stands where the name stood. */
  name: string;
  /** In the family's list; null when they stay, or were never in it. */
  person: string | null;
  /** ms since 1970. */
  at: number;
}

/** Whose the Yjs client ids of an old generation are: nobody's, so that nobody brings their words back. */
const NOBODY = 'nobody';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Takes people out of everything that is kept. */
export class Erasures {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /**
   * Erases in one transaction: afterwards everything is of the new generation, or nothing is.
   * @throws StaleOwner when somebody has written in one of the rooms since, or opened it
   */
  async erase({ parts, name, person, at }: Erasure): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      for (const part of parts) {
        for (const room of part.rooms) await replaceRoom(tx, room);
        await tx.deleteFrom('room').where('key', '=', `draft/${part.meeting}/${part.participant}`).execute();
        await eraseFromMeeting(tx, part, name, at);
        await eraseFromPlan(tx, part, name);
      }
      if (person !== null) await tx.deleteFrom('person').where('id', '=', person).execute();
    });
  }
}

async function replaceRoom(
  tx: Kysely<Database>,
  { room, epoch, seq, snapshot, client, closed }: RoomAnew,
): Promise<void> {
  const json = closed && JSON.stringify(closed);
  const { numUpdatedRows } = await tx
    .updateTable('room')
    .set((row) => ({
      generation: row('generation', '+', 1),
      epoch: row('epoch', '+', 1),
      tidied_seq: seq,
      ...(json && { closed_board: json, closed_sha256: sha256(json) }),
    }))
    .where('key', '=', room)
    .where('epoch', '=', epoch)
    .where('last_seq', '=', seq)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new StaleOwner(room);
  await tx.deleteFrom('room_log').where('room', '=', room).execute();
  await tx.deleteFrom('room_snapshot').where('room', '=', room).execute();
  await tx
    .insertInto('room_snapshot')
    .values({ room, seq, bytes: snapshot, sha256: sha256(snapshot) })
    .execute();
  await tx.updateTable('room_client').set({ participant: NOBODY }).where('room', '=', room).execute();
  await tx.insertInto('room_client').values({ room, client, participant: 'server' }).execute();
}

/** The place at the table stays, without a name, a person behind it, a device or a link. */
async function eraseFromMeeting(tx: Kysely<Database>, part: ErasedPart, name: string, at: number): Promise<void> {
  const { meeting, participant, pseudonym } = part;
  await tx.deleteFrom('device_place').where('participant', '=', participant).execute();
  await tx.deleteFrom('photo').where('meeting', '=', meeting).where('owner', '=', participant).execute();
  await tx
    .updateTable('photo')
    .set({ by: pseudonym })
    .where('meeting', '=', meeting)
    .where('by', '=', participant)
    .execute();
  await tx
    .updateTable('participant')
    .set({ id: pseudonym, name, age: null, relation: null, person: null, staff: null, seat: 0, scribe: null })
    .set((row) => ({ lead: null, out: 1, link_version: row('link_version', '+', 1) }))
    .where('id', '=', participant)
    .where('meeting', '=', meeting)
    .execute();
  await tx
    .updateTable('participant')
    .set({ scribe: null })
    .where('scribe', '=', participant)
    .where('meeting', '=', meeting)
    .execute();
  await tx
    .updateTable('meeting')
    .set({ conduct: sql`replace(conduct, ${JSON.stringify(participant)}, ${JSON.stringify(pseudonym)})` })
    .where('id', '=', meeting)
    .execute();
  await tx
    .updateTable('access_log')
    .set({ person: `participant:${pseudonym}` })
    .where('person', '=', `participant:${participant}`)
    .execute();
  await tx
    .insertInto('removed')
    .values({ id: participant, says: 'linkExpired', at, board_left: 0 })
    .onConflict((same) => same.doNothing())
    .execute();
}

async function eraseFromPlan(tx: Kysely<Database>, part: ErasedPart, name: string): Promise<void> {
  const { meeting, participant, pseudonym } = part;
  await tx
    .updateTable('plan_owner')
    .set({ participant: pseudonym, name })
    .where('participant', '=', participant)
    .execute();
  await tx
    .updateTable('plan_agreement')
    .set({ answers_to: '', answers_by: '' })
    .where('meeting', '=', meeting)
    .where('answers_by', '=', participant)
    .execute();
  await eraseGoalsBy(tx, meeting, participant);
  await eraseScalesOf(tx, meeting, participant);
  await eraseFromCoordinators(tx, part, name);
}
