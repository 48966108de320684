import { type Conduct, conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import type { Meeting } from '@samtavlen/shared/meeting/Meeting.ts';
import type { Lead, Participant } from '@samtavlen/shared/meeting/Participant.ts';
import type { Role } from '@samtavlen/shared/meeting/roles.ts';
import type { TemplateId } from '@samtavlen/shared/templates/Template.ts';
import type { Generated, Kysely, Selectable, Updateable } from 'kysely';
import { known } from '../../known.ts';
import type { Database } from '../sqlite/database.ts';
import { rememberRemoved } from './families.ts';

interface MeetingTable {
  id: string;
  family: string;
  template: TemplateId;
  type: Meeting['type'];
  purpose: string;
  starts_at: number;
  ends_at: number;
  place: string;
  conduct: string;
  code: string | null;
  link_version: Generated<number>;
  closed_at: number | null;
  in_plan: Generated<0 | 1>;
}

interface ParticipantTable {
  id: string;
  meeting: string;
  position: number;
  person: string | null;
  staff: string | null;
  name: string;
  role: Role;
  age: number | null;
  relation: string | null;
  seat: 0 | 1;
  scribe: string | null;
  lead: Lead | null;
  out: Generated<0 | 1>;
  link_version: Generated<number>;
}

export interface MeetingTables {
  meeting: MeetingTable;
  participant: ParticipantTable;
}

/** A meeting with what only the server needs. */
export interface StoredMeeting {
  meeting: Meeting;
  familyReference: string;
  conduct: Conduct;
  /** Null once closed: the six digits are free for another meeting. */
  code: string | null;
  /** Raised to put every link of the meeting out of use. */
  linkVersion: number;
  closedAt: string | null;
  inPlan: boolean;
}

export interface StoredParticipant extends Participant {
  out: boolean;
  /** The colleague's account, when there is one. */
  staffId: string | null;
  linkVersion: number;
}

/** A participant as written; `position` is set by the order of adding. */
export interface NewParticipant extends Participant {
  personId?: string;
  staffId?: string;
}

export type MeetingInput = Omit<Meeting, 'phase'>;

/** Meetings and who takes part in them. */
export class Meetings {
  #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps a new meeting. @returns false, and keeps nothing, when another meeting has the code. */
  async add(meeting: MeetingInput, code: string, people: readonly NewParticipant[]): Promise<boolean> {
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
      .select('family.reference');
  }

  async find(id: string): Promise<StoredMeeting | null> {
    const row = await this.#meetings().where('meeting.id', '=', id).executeTakeFirst();
    return row ? readMeeting(row) : null;
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

  async people(meeting: string): Promise<StoredParticipant[]> {
    const rows = await this.#db
      .selectFrom('participant')
      .selectAll()
      .where('meeting', '=', meeting)
      .orderBy('position')
      .execute();
    return rows.map(readParticipant);
  }

  async person(id: string): Promise<(StoredParticipant & { meeting: string }) | null> {
    const row = await this.#db.selectFrom('participant').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? { ...readParticipant(row), meeting: row.meeting } : null;
  }

  /** Adds someone at the end of the list. */
  async addPerson(meeting: string, person: NewParticipant): Promise<void> {
    await this.#db.transaction().execute((tx) => insertPerson(tx, meeting, person));
  }

  /** @returns false, and changes nothing, when nobody would be left who can lead the meeting and close it */
  async changePerson(meeting: string, id: string, change: PersonChange): Promise<boolean> {
    const { seat, out, ...rest } = change;
    const columns: Updateable<ParticipantTable> = {
      ...rest,
      ...(seat === undefined ? {} : { seat: seat ? 1 : 0 }),
      ...(out === undefined ? {} : { out: out ? 1 : 0 }),
    };
    if (Object.keys(columns).length === 0) return true;
    return this.#db.transaction().execute(async (tx) => {
      const takesLead = change.lead === null || out === true;
      if (takesLead && !(await someoneElseLeads(tx, meeting, id))) return false;
      await tx.updateTable('participant').set(columns).where('id', '=', id).where('meeting', '=', meeting).execute();
      return true;
    });
  }
}

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

export interface PersonChange {
  name?: string;
  role?: Role;
  seat?: boolean;
  scribe?: string | null;
  lead?: Lead | null;
  out?: boolean;
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

const detailColumns = (meeting: Omit<MeetingInput, 'id' | 'familyId'>) => ({
  template: meeting.template,
  type: meeting.type,
  purpose: meeting.purpose,
  starts_at: Date.parse(meeting.startsAt),
  ends_at: Date.parse(meeting.endsAt),
  place: meeting.place,
});

function participantRow(meeting: string, position: number, person: NewParticipant) {
  const { id, name, role, seat, age = null, relation = null, scribe = null, lead = null } = person;
  const { personId = null, staffId = null } = person;
  const about = { name, role, age, relation, seat: seat ? (1 as const) : (0 as const), scribe, lead };
  return { id, meeting, position, person: personId, staff: staffId, ...about };
}

function readMeeting(row: Selectable<MeetingTable> & { reference: string }): StoredMeeting {
  const conduct = JSON.parse(row.conduct) as Conduct;
  const { id, template, type, purpose, place } = row;
  const [startsAt, endsAt] = [new Date(row.starts_at).toISOString(), new Date(row.ends_at).toISOString()];
  return {
    meeting: { id, familyId: row.family, template, type, purpose, startsAt, endsAt, place, phase: conduct.phase },
    familyReference: row.reference,
    conduct,
    code: row.code,
    linkVersion: row.link_version,
    closedAt: row.closed_at === null ? null : new Date(row.closed_at).toISOString(),
    inPlan: row.in_plan === 1,
  };
}

function readParticipant(row: Selectable<ParticipantTable>): StoredParticipant {
  const { id, name, role, seat, age, relation, scribe, lead, out, staff, link_version } = row;
  const person: Participant = { id, name, role, seat: seat === 1, ...known({ age, relation, scribe, lead }) };
  return { ...person, out: out === 1, staffId: staff, linkVersion: link_version };
}
