import type { MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { expect, test } from 'vitest';
import { meetingFacts } from '../meetings/factsOf.ts';
import { elmerPlan, planElmer } from '../meetings/testing/planElmer.ts';
import { openTestServer, TEST_NOW } from '../testing/openTestServer.ts';
import { LiveMeeting } from './LiveMeeting.ts';

const WHO = ['Signe Havlykke', 'Torben Havlykke'];

test('[P2] at the next meeting each phone is sent its own earlier numbers, and no other device is', async () => {
  const server = await openTestServer();
  const { ida, family, staffIds } = await planElmer(server);
  const plan = elmerPlan(staffIds);
  const idOf = (name: string) => family.people.find((person) => person.name === name)?.id;
  const participants = plan.participants.map((one) =>
    WHO.includes(one.name) ? { ...one, personId: idOf(one.name) } : one,
  );
  const hold = async () =>
    (await ida.post(`/api/families/${family.id}/meetings`, { ...plan, participants })).body as MeetingWithPeople;
  const [first, second] = [await hold(), await hold()];
  const seat = (meeting: MeetingWithPeople, name: string) =>
    meeting.participants.find((one) => one.name === name)?.id ?? '';
  const from = { family: family.id, meeting: first.id, at: TEST_NOW, summary: '', next: null };
  const numbers = WHO.map((name, at) => ({
    ...{ scale: 'everyday' as const, participant: seat(first, name), name, value: 3 + at, face: null, words: '' },
  }));
  await server.deps.store.plans.takeIn(from, [], numbers);
  const facts = await meetingFacts(server.deps, second.id);
  if (!facts) throw new Error('there is a meeting');
  const live = new LiveMeeting(facts);
  const sent = (participant: string | null, right: 'participant' | 'facilitator' | 'wall') =>
    live.viewFor({ participant, right }).myNumbers.map(({ value }) => value);
  expect(sent(seat(second, WHO[0] ?? ''), 'participant')).toEqual([3]);
  expect(sent(seat(second, WHO[1] ?? ''), 'participant')).toEqual([4]);
  expect(sent(seat(second, 'Ida Brændmose'), 'facilitator')).toEqual([]);
  expect(sent(null, 'wall')).toEqual([]);
});
