import { type Conduct, conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import { known } from '@samtavlen/shared/meeting/known.ts';
import type { Meeting } from '@samtavlen/shared/meeting/Meeting.ts';
import type { Carry } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { Lead, Participant } from '@samtavlen/shared/meeting/Participant.ts';
import { withoutPlace, withoutUnit } from '@samtavlen/shared/meeting/protectedAddress.ts';
import type { Role } from '@samtavlen/shared/meeting/roles.ts';
import type { TemplateId } from '@samtavlen/shared/templates/Template.ts';
import type { Generated, Selectable } from 'kysely';

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
  filed_at: Generated<number | null>;
  filed_by: Generated<string | null>;
  board_deleted_at: Generated<number | null>;
  drafts_deleted: Generated<0 | 1>;
  carry: Generated<string | null>;
}

export interface ParticipantTable {
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
  plain: 0 | 1;
}

export interface MeetingTables {
  meeting: MeetingTable;
  participant: ParticipantTable;
}

/** A meeting with what only the server needs. */
export interface StoredMeeting {
  meeting: Meeting;
  familyReference: string;
  /** Names of places have been left out, here and of its people. */
  protectedAddress: boolean;
  conduct: Conduct;
  /** Null once closed: the six digits are free for another meeting. */
  code: string | null;
  /** Raised to put every link of the meeting out of use. */
  linkVersion: number;
  closedAt: string | null;
  inPlan: boolean;
  /** Its working board has been deleted by date. */
  boardDeleted: boolean;
  /** What it takes along, or took, from an earlier meeting; null where nobody has chosen and it has not begun. */
  carry: Carry | null;
}

export interface StoredParticipant extends Participant {
  out: boolean;
  /** In the family's list, when they are in it. */
  personId: string | null;
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

export interface PersonChange {
  name?: string;
  role?: Role;
  relation?: null;
  seat?: boolean;
  scribe?: string | null;
  lead?: Lead | null;
  out?: boolean;
  plain?: boolean;
}

export const detailColumns = (meeting: Omit<MeetingInput, 'id' | 'familyId'>) => ({
  template: meeting.template,
  type: meeting.type,
  purpose: meeting.purpose,
  starts_at: Date.parse(meeting.startsAt),
  ends_at: Date.parse(meeting.endsAt),
  place: meeting.place,
});

const bit = (is: boolean): 0 | 1 => (is ? 1 : 0);

/** A participant's columns; whoever is added later stands after the others. */
export function participantRow(meeting: string, position: number, person: NewParticipant) {
  const { id, name, role, seat, age = null, relation = null, scribe = null, lead = null } = person;
  const { personId = null, staffId = null, plain = false } = person;
  const about = { name, role, age, relation, seat: bit(seat), scribe, lead, plain: bit(plain) };
  return { id, meeting, position, person: personId, staff: staffId, ...about };
}

/** What a family's mark does to everything that is read of its meetings: a reader never meets a place by mistake. */
interface Marked {
  protected_address: 0 | 1;
}

export function readMeeting(row: Selectable<MeetingTable> & Marked & { reference: string }): StoredMeeting {
  const conduct: Conduct = { ...conductAtStart, ...JSON.parse(row.conduct) };
  const { id, template, type, purpose, place } = row;
  const [startsAt, endsAt] = [new Date(row.starts_at).toISOString(), new Date(row.ends_at).toISOString()];
  const about = { template, type, purpose, startsAt, endsAt, place, phase: conduct.phase };
  const meeting: Meeting = { id, familyId: row.family, ...about };
  const protectedAddress = row.protected_address === 1;
  return {
    meeting: protectedAddress ? withoutPlace(meeting) : meeting,
    familyReference: row.reference,
    protectedAddress,
    conduct,
    code: row.code,
    linkVersion: row.link_version,
    closedAt: row.closed_at === null ? null : new Date(row.closed_at).toISOString(),
    inPlan: row.in_plan === 1,
    boardDeleted: row.board_deleted_at !== null,
    carry: row.carry === null ? null : JSON.parse(row.carry),
  };
}

export function readParticipant(row: Selectable<ParticipantTable> & Marked): StoredParticipant {
  const { id, name, role, seat, age, relation, scribe, lead, out, link_version, plain } = row;
  const person: Participant = {
    id,
    name,
    role,
    seat: seat === 1,
    ...known({ age, relation, scribe, lead }),
    ...(plain === 1 && { plain: true }),
  };
  const shown = row.protected_address === 1 ? withoutUnit(person) : person;
  return { ...shown, out: out === 1, personId: row.person, staffId: row.staff, linkVersion: link_version };
}
