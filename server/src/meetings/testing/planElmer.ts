import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import type { Entrances, MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import type { TestServer } from '../../testing/openTestServer.ts';
import type { TestBrowser } from '../../testing/TestBrowser.ts';

/** The Elmer meeting, planned and not begun, with Ida and Karim signed in as facilitator and deputy. */
export interface PlannedElmer {
  ida: TestBrowser;
  karim: TestBrowser;
  staffIds: { ida: string; karim: string };
  family: Family;
  meeting: MeetingWithPeople;
  /** Path of the meeting's routes: `/api/meetings/<id>`. */
  path: string;
  /** A participant's id, by the person's key in the worked meeting. */
  seats: Record<string, string>;
  /** Path that a personal link's page asks, by key; `/api/entrances/<token>`. */
  linkOf(key: string): Promise<string>;
  entrances(): Promise<Entrances>;
}

/** The body that plans the Elmer meeting. */
export function elmerPlan(staffIds: { ida: string; karim: string }) {
  const accounts: Record<string, string> = { p1: staffIds.ida, p2: staffIds.karim };
  const { template, type, purpose, startsAt, endsAt, place } = elmer;
  const present = elmer.people.filter(({ absent }) => !absent);
  const participants = present.map(({ key, name, role, age, relation, scribe, lead }) => ({
    ...{ key, name, role, age, relation, lead, staffId: accounts[key] },
    ...{ seat: scribe !== undefined, scribeKey: scribe },
  }));
  return { template, type, purpose, startsAt, endsAt, place, participants };
}

/** The body that adds Elmer's family with its professionals. */
export const elmerFamily = () => ({
  reference: elmer.reference,
  people: elmer.people
    .filter(({ lead }) => !lead)
    .map(({ name, role, age, relation, unit, task }) => ({ name, role, age, relation, unit, task })),
});

export const entrancePath = (url: string): string => `/api/entrances/${url.split('/').at(-1)}`;

export async function planElmer(server: TestServer): Promise<PlannedElmer> {
  const { browser: ida, member: idaAccount } = await server.staff('Ida Brændmose');
  const { browser: karim, member: karimAccount } = await server.staff('Karim Solbjerg');
  const staffIds = { ida: idaAccount.id, karim: karimAccount.id };
  const family = (await ida.post('/api/families', elmerFamily())).body as Family;
  const made = await ida.post(`/api/families/${family.id}/meetings`, elmerPlan(staffIds));
  if (made.status !== 200) throw new Error(`planning answered ${made.status}: ${made.body.message}`);
  const meeting = made.body as MeetingWithPeople;
  const path = `/api/meetings/${meeting.id}`;
  const seatOf = (name: string) => meeting.participants.find((person) => person.name === name)?.id ?? '';
  const seats = Object.fromEntries(elmer.people.map(({ key, name }) => [key, seatOf(name)]));
  const entrances = async () => (await ida.get(`${path}/entrances`)).body as Entrances;
  const linkOf = async (key: string) => {
    const { people } = await entrances();
    return entrancePath(people.find(({ participant }) => participant === seats[key])?.url ?? '');
  };
  return { ida, karim, staffIds, family, meeting, path, seats, linkOf, entrances };
}
