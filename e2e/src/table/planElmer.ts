import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { addDays, dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import type { Entrances, MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import type { WorkedMeeting } from '@samtavlen/shared/testing/WorkedMeeting.ts';
import { castOf } from './castOf.ts';
import type { Staff } from './Staff.ts';

const DAY = 86_400_000;

/** A worked meeting is replayed today: every day keeps its distance to the meeting. */
export function dayFor(worked: string, { startsAt }: Pick<WorkedMeeting, 'startsAt'> = elmer): string {
  const distance = (Date.parse(worked.slice(0, 10)) - Date.parse(startsAt.slice(0, 10))) / DAY;
  return addDays(dayInDenmark(Date.now()), distance);
}

/** The same instant of today as `worked` has on the day of the meeting. */
const instantFor = (worked: string, meeting: WorkedMeeting): string => `${dayFor(worked, meeting)}${worked.slice(10)}`;

/** "16.3.2026", as it is typed. */
export const typedDay = (day: string): string => day.split('-').map(Number).reverse().join('.');

export const { person: personOf, handOf, seatOf } = castOf(elmer);

/** A planned meeting, and the way in for each. */
export interface PlannedMeeting {
  id: string;
  familyId: string;
  /** Six digits. */
  code: string;
  joinUrl: string;
  tabletUrl: string;
  participants: MeetingWithPeople['participants'];
  /** A personal link by the person's key: `f1` is Signe. */
  linkOf(key: string): string;
}

const familyOf = (worked: WorkedMeeting, reference: string) => ({
  reference,
  cadence: worked.cadence ?? null,
  people: worked.people
    .filter(({ lead }) => !lead)
    .map(({ name, role, age, relation, unit, task }) => ({ name, role, age, relation, unit, task })),
});

function meetingOf(worked: WorkedMeeting, accounts: Record<string, string>) {
  const { template, type, purpose, place } = worked;
  const participants = worked.people
    .filter(({ absent }) => !absent)
    .map(({ key, name, role, age, relation, unit, scribe, lead }) => ({
      ...{ key, name, role, age, relation: relation ?? unit, lead, staffId: accounts[key] },
      ...{ seat: scribe !== undefined, scribeKey: scribe },
    }));
  const times = { startsAt: instantFor(worked.startsAt, worked), endsAt: instantFor(worked.endsAt, worked) };
  return { template, type, purpose, place, participants, ...times };
}

let planned = 0;

/** Plans a worked meeting over REST, with Ida as facilitator and Karim as deputy. Each call makes a family of its own. */
export async function planWorked(
  worked: WorkedMeeting,
  { ida, karim }: { ida: Staff; karim: Staff },
): Promise<PlannedMeeting> {
  planned += 1;
  const family = await ida.ask<Family>('POST', '/api/families', familyOf(worked, `${worked.reference}-${planned}`));
  const wanted = meetingOf(worked, { p1: ida.member.id, p2: karim.member.id });
  const meeting = await ida.ask<MeetingWithPeople>('POST', `/api/families/${family.id}/meetings`, wanted);
  const { code, joinUrl, tabletUrl, people } = await ida.ask<Entrances>('GET', `/api/meetings/${meeting.id}/entrances`);
  const nameOf = (key: string) => worked.people.find((one) => one.key === key)?.name;
  const linkOf = (key: string) => people.find(({ name }) => name === nameOf(key))?.url ?? '';
  return {
    ...{ id: meeting.id, familyId: family.id, participants: meeting.participants },
    ...{ code, joinUrl, tabletUrl, linkOf },
  };
}

export const planElmer = (house: { ida: Staff; karim: Staff }): Promise<PlannedMeeting> => planWorked(elmer, house);
