import type { PlaywrightWorkerArgs } from '@playwright/test';
import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { addDays, dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import type { Entrances, MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { alva } from '@samtavlen/shared/testing/alva.ts';
import { castOf } from '../table/castOf.ts';
import type { Samtavlen } from '../table/Samtavlen.ts';
import { Staff } from '../table/Staff.ts';

const DAY = 86_400_000;

/** The Alva meeting is replayed today: what is agreed keeps its distance to it. */
export function dayFor(worked: string): string {
  const distance = (Date.parse(worked.slice(0, 10)) - Date.parse(alva.startsAt.slice(0, 10))) / DAY;
  return addDays(dayInDenmark(Date.now()), distance);
}

/** Trine has no phone with her, and Anders writes for her as he does for Jens. */
const people = alva.people.map((one) => (one.key === 'n3' ? { ...one, scribe: 'p2' } : one));

export const { person: alvaPerson, handOf, seatOf } = castOf({ people });

export interface PlannedAlva {
  anders: Staff;
  mette: Staff;
  id: string;
  familyId: string;
  linkOf(key: string): string;
}

/** Anders and Mette get accounts, and the meeting is planned with Anders as the one who leads. */
export async function planAlva(
  playwright: PlaywrightWorkerArgs['playwright'],
  server: Samtavlen,
): Promise<PlannedAlva> {
  const anders = await Staff.join(playwright, server, server.setUpLink, alvaPerson('p2').name);
  const mette = await Staff.join(playwright, server, await anders.invite(), alvaPerson('p1').name);
  const accounts: Record<string, string> = { p2: anders.member.id, p1: mette.member.id };
  const around = people
    .filter(({ lead }) => !lead)
    .map(({ name, role, age, relation, unit, task }) => ({ name, role, age, relation, unit, task }));
  const family = await anders.ask<Family>('POST', '/api/families', { reference: alva.reference, people: around });
  const participants = people.map(({ key, name, role, age, relation, unit, lead, scribe }) => ({
    ...{ key, name, role, age, relation: relation ?? unit, lead, staffId: accounts[key] },
    ...{ seat: scribe !== undefined, scribeKey: scribe },
  }));
  const { template, type, purpose, place } = alva;
  const now = Date.now();
  const times = { startsAt: new Date(now).toISOString(), endsAt: new Date(now + 2 * 3_600_000).toISOString() };
  const wanted = { template, type, purpose, place, participants, ...times };
  const meeting = await anders.ask<MeetingWithPeople>('POST', `/api/families/${family.id}/meetings`, wanted);
  const entrances = await anders.ask<Entrances>('GET', `/api/meetings/${meeting.id}/entrances`);
  const linkOf = (key: string) => entrances.people.find(({ name }) => name === alvaPerson(key).name)?.url ?? '';
  return { anders, mette, id: meeting.id, familyId: family.id, linkOf };
}
