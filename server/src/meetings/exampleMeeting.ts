import type { Person } from '@samtavlen/shared/family/familySchema.ts';
import { known } from '@samtavlen/shared/meeting/known.ts';
import type { NewMeeting, ParticipantInput } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { StaffMember } from '@samtavlen/shared/staff/staffSchema.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import type { WorkedMeeting, WorkedPerson } from '@samtavlen/shared/testing/WorkedMeeting.ts';
import { nanoid } from 'nanoid';
import type { Deps } from '../deps.ts';
import { ID_LENGTH } from '../families/people.ts';
import { requireStaff } from '../staff/session.ts';
import type { Api } from '../validation.ts';
import { makeMeeting } from './newMeeting.ts';

/** The example begins at the last whole five minutes, so that it is among today's meetings and ready to start (ms). */
const STEP = 5 * 60_000;

const isColleague = ({ lead }: WorkedPerson): boolean => lead === 'facilitator';

function familyPeople(worked: WorkedMeeting): Map<string, Person> {
  const people = worked.people.filter((person) => !isColleague(person));
  return new Map(
    people.map(({ key, name, role, age, relation, unit, task }) => {
      return [key, { id: nanoid(ID_LENGTH), name, role, ...known({ age, relation, unit, task }) }];
    }),
  );
}

function participantOf(person: WorkedPerson, staff: StaffMember, people: Map<string, Person>): ParticipantInput {
  const { key, name, role, age, relation, scribe, unit } = person;
  if (isColleague(person)) return { key, staffId: staff.id, name: staff.name, role, seat: false, lead: 'facilitator' };
  const personId = people.get(key)?.id;
  const about = known({ personId, age, relation: relation ?? unit, scribeKey: scribe });
  return { key, name, role, seat: scribe !== undefined, ...about };
}

/**
 * Makes a worked meeting's family and meeting as real rows, beginning now, with `staff` in the facilitator's chair. The
 * board is left empty, so that a newcomer can run the meeting.
 * @returns the ids, and each participant's id by the person's key
 */
export async function makeWorkedMeeting(
  deps: Deps,
  staff: StaffMember,
  worked: WorkedMeeting,
): Promise<{ familyId: string; meetingId: string; participants: Record<string, string> }> {
  const now = deps.clock();
  const people = familyPeople(worked);
  const family = {
    id: nanoid(ID_LENGTH),
    reference: worked.reference,
    people: [...people.values()],
    circumstances: [],
    cadence: worked.cadence ?? null,
    protectedAddress: false,
    example: true,
  };
  await deps.store.families.add(family, staff.id, now);
  const start = now - (now % STEP);
  const lasts = Date.parse(worked.endsAt) - Date.parse(worked.startsAt);
  const { template, type, purpose, place } = worked;
  const present = worked.people.filter((person) => !person.absent);
  const input: NewMeeting = {
    ...{ template, type, purpose, place },
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + lasts).toISOString(),
    participants: present.map((person) => participantOf(person, staff, people)),
  };
  const { id, participants } = await makeMeeting(deps, family, input);
  return { familyId: family.id, meetingId: id, participants };
}

/** "Prøv et eksempelmøde": goes away again with the family. */
export function exampleRoutes(app: Api, deps: Deps): void {
  app.post(
    '/api/example',
    {
      config: { access: { verb: 'add', object: 'family' } },
      schema: { summary: 'Make the example meeting' },
    },
    async (request) => {
      const { familyId, meetingId } = await makeWorkedMeeting(deps, requireStaff(request), elmer);
      request.made = familyId;
      return { familyId, meetingId };
    },
  );
}
