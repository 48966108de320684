import { type Conduct, conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import type { Carry } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { Kysely, Updateable } from 'kysely';
import type { Database } from '../sqlite/database.ts';
import { rememberRemoved } from './families.ts';
import { grouped } from './grouped.ts';
import {
  detailColumns,
  type MeetingInput,
  type NewParticipant,
  type ParticipantTable,
  type PersonChange,
  participantRow,
  readMeeting,
  readParticipant,
  type StoredMeeting,
  type StoredParticipant,
} from './meetingRows.ts';
import { padded } from './padded.ts';

/** Meetings and who takes part in them. */
export class Meetings {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps a new meeting. @returns false, and keeps nothing, when another meeting has the code. */
  async add(
    meeting: MeetingInput,
    code: string,
    people: readonly NewParticipant[],
    carry: Carry | null = null,
  ): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const taken = await tx.selectFrom('meeting').select('id').where('code', '=', code).executeTakeFirst();
      if (taken) return false;
      const { id, familyId: family } = meeting;
      await tx
        .insertInto('meeting')
        .values({
          id,
          family,
          ...detailColumns(meeting),
          conduct: JSON.stringify(conductAtStart),
          code,
          closed_at: null,
          carry: carry && JSON.stringify(carry),
        })
        .execute();
      for (const [position, person] of people.entries())
        await tx
          .insertInto('participant')
          .values(participantRow(id, position, person))
          .execute();
      return true;
    });
  }

  #meetings() {
    return this.#db
      .selectFrom('meeting')
      .innerJoin('family', 'family.id', 'meeting.family')
      .selectAll('meeting')
      .select(['family.reference', 'family.protected_address']);
  }

  async find(id: string): Promise<StoredMeeting | null> {
    return (await this.findAll([id])).get(id) ?? null;
  }

  /** Those there are, by id. */
  async findAll(ids: readonly string[]): Promise<Map<string, StoredMeeting>> {
    const rows = await this.#meetings().where('meeting.id', 'in', padded(ids)).execute();
    return new Map(rows.map((row) => [row.id, readMeeting(row)]));
  }

  /** Where it is held as staff wrote it, also under a protected address: for the page where they change it, alone. */
  async placeToSetUp(id: string): Promise<string> {
    const row = await this.#db.selectFrom('meeting').select('place').where('id', '=', id).executeTakeFirst();
    return row?.place ?? '';
  }

  async byCode(code: string): Promise<StoredMeeting | null> {
    const row = await this.#meetings().where('code', '=', code).executeTakeFirst();
    return row ? readMeeting(row) : null;
  }

  async ofFamily(family: string): Promise<StoredMeeting[]> {
    const rows = await this.#meetings().where('meeting.family', '=', family).orderBy('starts_at', 'desc').execute();
    return rows.map(readMeeting);
  }

  /** Meetings that begin in [from, to) in the families a staff member may see, in order of time. */
  async between(from: number, to: number, staff: string): Promise<StoredMeeting[]> {
    const rows = await this.#meetings()
      .innerJoin('family_staff', 'family_staff.family', 'meeting.family')
      .where('family_staff.staff', '=', staff)
      .where('starts_at', '>=', from)
      .where('starts_at', '<', to)
      .orderBy('starts_at')
      .orderBy('meeting.id')
      .execute();
    return rows.map(readMeeting);
  }

  async change(id: string, details: Omit<MeetingInput, 'id' | 'familyId'>): Promise<void> {
    await this.#db.updateTable('meeting').set(detailColumns(details)).where('id', '=', id).execute();
  }

  /** Keeps what a meeting that begins has taken along. */
  async keepCarry(id: string, carry: Carry): Promise<void> {
    await this.#db
      .updateTable('meeting')
      .set({ carry: JSON.stringify(carry) })
      .where('id', '=', id)
      .execute();
  }

  /** Removes a meeting with its places; links to it then say that they have expired. */
  async remove(id: string, at: number): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await rememberRemoved(tx, { meetings: [id], others: [], says: 'linkExpired', at });
      await tx.deleteFrom('meeting').where('id', '=', id).execute();
    });
  }

  /** Keeps how the meeting is being run. Closing gives the code free; a closed meeting is never opened again. */
  async saveConduct(id: string, conduct: Conduct, at: number): Promise<void> {
    const closing = conduct.phase === 'closed' ? { closed_at: at, code: null } : {};
    await this.#db
      .updateTable('meeting')
      .set({ conduct: JSON.stringify(conduct), ...closing })
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .execute();
  }

  #people() {
    return this.#db
      .selectFrom('participant')
      .innerJoin('meeting', 'meeting.id', 'participant.meeting')
      .innerJoin('family', 'family.id', 'meeting.family')
      .selectAll('participant')
      .select('family.protected_address');
  }

  async people(meeting: string): Promise<StoredParticipant[]> {
    return (await this.peopleOf([meeting])).get(meeting) ?? [];
  }

  /** Those of each meeting, in its own order. */
  async peopleOf(meetings: readonly string[]): Promise<Map<string, StoredParticipant[]>> {
    const rows = await this.#people()
      .where('participant.meeting', 'in', padded(meetings))
      .orderBy('participant.position')
      .execute();
    return grouped(rows.map((row) => [row.meeting, readParticipant(row)]));
  }

  async person(id: string): Promise<(StoredParticipant & { meeting: string }) | null> {
    const row = await this.#people().where('participant.id', '=', id).executeTakeFirst();
    return row ? { ...readParticipant(row), meeting: row.meeting } : null;
  }

  /** Adds someone at the end of the list. */
  async addPerson(meeting: string, person: NewParticipant): Promise<void> {
    await this.#db.transaction().execute((tx) => insertPerson(tx, meeting, person));
  }

  /** Puts every personal link given out so far to this person out of use. */
  async renewLink(meeting: string, id: string): Promise<void> {
    await this.#db
      .updateTable('participant')
      .set((row) => ({ link_version: row('link_version', '+', 1) }))
      .where('id', '=', id)
      .where('meeting', '=', meeting)
      .execute();
  }

  /** @returns false, and changes nothing, when nobody would be left who can lead the meeting and close it */
  async changePerson(meeting: string, id: string, change: PersonChange): Promise<boolean> {
    const { seat, out, plain, ...rest } = change;
    const columns: Updateable<ParticipantTable> = {
      ...rest,
      ...(seat === undefined ? {} : { seat: seat ? 1 : 0 }),
      ...(out === undefined ? {} : { out: out ? 1 : 0 }),
      ...(plain === undefined ? {} : { plain: plain ? 1 : 0 }),
    };
    if (Object.keys(columns).length === 0) return true;
    return this.#db.transaction().execute(async (tx) => {
      const takesLead = change.lead === null || out === true;
      if (takesLead && !(await someoneElseLeads(tx, meeting, id))) return false;
      if (change.lead === 'facilitator') await stepBack(tx, meeting, id);
      await tx.updateTable('participant').set(columns).where('id', '=', id).where('meeting', '=', meeting).execute();
      return true;
    });
  }
}

/** One leads at a time: who hands over stays as deputy, with all the same rights. */
const stepBack = (tx: Kysely<Database>, meeting: string, to: string) =>
  tx
    .updateTable('participant')
    .set({ lead: 'deputy' })
    .where('meeting', '=', meeting)
    .where('id', '!=', to)
    .where('lead', '=', 'facilitator')
    .execute();

async function someoneElseLeads(tx: Kysely<Database>, meeting: string, id: string): Promise<boolean> {
  const leader = await tx
    .selectFrom('participant')
    .select('id')
    .where('meeting', '=', meeting)
    .where('id', '!=', id)
    .where('lead', 'is not', null)
    .where('staff', 'is not', null)
    .where('out', '=', 0)
    .limit(1)
    .executeTakeFirst();
  return leader !== undefined;
}

/** Adds someone at the end of a meeting's list. */
export async function insertPerson(tx: Kysely<Database>, meeting: string, person: NewParticipant): Promise<void> {
  const last = await tx
    .selectFrom('participant')
    .select((of) => of.fn.max<number | null>('position').as('position'))
    .where('meeting', '=', meeting)
    .executeTakeFirst();
  const row = participantRow(meeting, (last?.position ?? -1) + 1, person);
  await tx.insertInto('participant').values(row).execute();
}
