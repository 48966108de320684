import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { readDay } from '@samtavlen/shared/meeting/day.ts';
import type { Carry, MeetingType, NewMeeting, ParticipantInput } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { audienceOf, type Role } from '@samtavlen/shared/meeting/roles.ts';
import type { TemplateId } from '@samtavlen/shared/templates/Template.ts';
import type { Colleague } from '../api/staff.ts';
import { instantInDenmark, readTime } from './danishTime.ts';

/** Someone who may come: from the family's list, or added for this meeting. */
export interface Invitee {
  key: string;
  personId?: string;
  name: string;
  role: Role;
  age?: number;
  relation?: string;
  coming: boolean;
  seat: boolean;
  /** Who writes for a seat: another invitee's key, `facilitator` or `deputy`. */
  scribeKey: string;
  /** Plain words and large letters, for children and young people. */
  plain: boolean;
}

/** When, where and what about; texts as typed. */
export interface AboutDraft {
  purpose: string;
  type: MeetingType;
  day: string;
  starts: string;
  ends: string;
  place: string;
}

/** The four steps' answers, kept in this browser until the meeting is made. */
export interface MeetingDraft extends AboutDraft {
  template: TemplateId;
  invitees: Invitee[];
  /** What comes along from the last meeting; null while nobody has chosen. */
  carry: Carry | null;
  /** Staff ids. */
  facilitator: string;
  facilitatorRole: Role;
  deputy: string;
}

export const FACILITATOR = 'facilitator';
export const DEPUTY = 'deputy';

/**
 * A new draft: everyone from the family's list comes, the one who makes the meeting leads it.
 * @param day as it is typed; the one agreed on at the last meeting, or empty
 */
export function newMeetingDraft(family: Family, me: Colleague, day = ''): MeetingDraft {
  return {
    purpose: '',
    type: 'network',
    day,
    starts: '',
    ends: '',
    place: '',
    template: 'loeft',
    carry: null,
    facilitator: me.id,
    facilitatorRole: 'caseworker',
    deputy: '',
    invitees: family.people.map(({ id, name, role, age, relation, unit }) => ({
      key: id,
      personId: id,
      name,
      role,
      ...(age === undefined ? {} : { age }),
      ...(relation || unit ? { relation: relation || unit || '' } : {}),
      coming: true,
      seat: false,
      scribeKey: '',
      plain: role === 'child',
    })),
  };
}

export const isChild = ({ role }: { role: Role }) => audienceOf(role) === 'child';

export const isFamily = ({ role }: { role: Role }) => audienceOf(role) === 'child' || audienceOf(role) === 'parent';

export const comingTo = (draft: MeetingDraft) => draft.invitees.filter(({ coming }) => coming);

const sameName = (a: string, b: string) => a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da');

type Leads = { staff: Colleague; lead: 'facilitator' | 'deputy'; role: Role }[];

function leadsOf(draft: MeetingDraft, staff: readonly Colleague[]): Leads {
  const colleague = (id: string) => staff.find((one) => one.id === id);
  const [first, second] = [colleague(draft.facilitator), colleague(draft.deputy)];
  return [
    ...(first ? [{ staff: first, lead: FACILITATOR, role: draft.facilitatorRole } as const] : []),
    ...(second && second !== first ? [{ staff: second, lead: DEPUTY, role: 'coFacilitator' } as const] : []),
  ];
}

function participantOf(invitee: Invitee): ParticipantInput {
  const { key, personId, name, role, age, relation, seat, scribeKey, plain } = invitee;
  return {
    key,
    name,
    role,
    seat,
    ...(personId ? { personId } : {}),
    ...(age === undefined ? {} : { age }),
    ...(relation ? { relation } : {}),
    ...(seat && scribeKey ? { scribeKey } : {}),
    ...(plain && isChild(invitee) ? { plain } : {}),
  };
}

/**
 * Everyone at the table. A leader who also stands on the family's list under the same name is one person with one
 * place, not two.
 */
export function participantsOf(draft: MeetingDraft, staff: readonly Colleague[]): ParticipantInput[] {
  const leads = leadsOf(draft, staff);
  const leading = (name: string) => leads.find((lead) => sameName(lead.staff.name, name));
  const listed = comingTo(draft);
  const merged = new Map(
    listed.flatMap(({ key, name }) => {
      const lead = leading(name)?.lead;
      return lead ? [[lead as string, key]] : [];
    }),
  );
  const scribe = (key: string | undefined) => (key === undefined ? {} : { scribeKey: merged.get(key) ?? key });
  const fromList = listed.map((invitee) => {
    const { scribeKey, ...participant } = participantOf(invitee);
    const lead = leading(invitee.name);
    const leads = lead ? { staffId: lead.staff.id, lead: lead.lead, seat: false } : scribe(scribeKey);
    return { ...participant, ...leads };
  });
  const alone = leads.filter(({ lead }) => !merged.has(lead));
  return [
    ...alone.map(({ staff: { id, name }, lead, role }) => ({ key: lead, staffId: id, name, role, seat: false, lead })),
    ...fromList,
  ];
}

/** The instants of a judged draft. */
export function timesOf(about: AboutDraft, today: string): { startsAt: string; endsAt: string } | null {
  const [day, starts, ends] = [readDay(about.day, today), readTime(about.starts), readTime(about.ends)];
  if (!day || !starts || !ends) return null;
  return { startsAt: instantInDenmark(day, starts), endsAt: instantInDenmark(day, ends) };
}

/** What the server is asked to make; null while a time cannot be read. */
export function newMeetingOf(draft: MeetingDraft, staff: readonly Colleague[], today: string): NewMeeting | null {
  const times = timesOf(draft, today);
  const { template, type, purpose, place } = draft;
  return times && { template, type, purpose, place, ...times, participants: participantsOf(draft, staff) };
}
