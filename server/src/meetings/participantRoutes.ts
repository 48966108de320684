import { known } from '@samtavlen/shared/meeting/known.ts';
import {
  type ParticipantChange,
  participantChangeSchema,
  participantSchema,
} from '@samtavlen/shared/meeting/meetingSchema.ts';
import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { InvalidInput, Refusal } from '../failures.ts';
import { familyFor } from '../families/familyAccess.ts';
import { ID_LENGTH } from '../families/people.ts';
import type { PersonChange, StoredParticipant } from '../store/sql/meetingRows.ts';
import type { Api } from '../validation.ts';
import { meetingFor, requireNotClosed } from './meetingAccess.ts';
import { letLeadersIn, participantFrom } from './newMeeting.ts';
import { shownPerson } from './shownMeeting.ts';

/** Longest list of people at one meeting; as many as can be planned at once. */
const MOST_PEOPLE = 40;

const meetingParams = v.object({ id: v.string() });
const personParams = v.object({ id: v.string(), person: v.string() });

/** @throws InvalidInput unless the scribe is someone else at the meeting who has a device */
function checkScribe(people: readonly StoredParticipant[], seat: string | null, scribe: string, field: string): void {
  const writer = people.find(({ id }) => id === scribe);
  if (!writer || writer.seat || writer.id === seat) throw new InvalidInput('unknown', field);
}

/** A unit is nobody's relation: who stops being a professional loses it. */
function checkedChange(people: readonly StoredParticipant[], before: StoredParticipant, input: ParticipantChange) {
  const { name, role, seat, scribe, lead, plain } = input;
  if (scribe) checkScribe(people, before.id, scribe, 'scribe');
  if (lead && before.staffId === null) throw new InvalidInput('unknown', 'lead');
  const change: PersonChange = known({ name, role, seat, plain });
  if (lead !== undefined) change.lead = lead;
  if (scribe !== undefined) change.scribe = scribe;
  if (seat === false) change.scribe = null;
  if (role !== undefined && audienceOf(before.role) === 'professional' && audienceOf(role) !== 'professional')
    change.relation = null;
  return change;
}

/** Who takes part. People can be added and changed until the meeting closes, and a seat's scribe at any time till then. */
export function participantRoutes(app: Api, deps: Deps): void {
  const { meetings } = deps.store;

  const shown = async (id: string) => {
    const person = await meetings.person(id);
    if (!person) throw new Refusal('notFound');
    return shownPerson(person);
  };

  app.post(
    '/api/meetings/:id/participants',
    {
      config: { access: { verb: 'change', object: 'meeting' } },
      schema: { params: meetingParams, body: participantSchema, summary: 'Add someone to a meeting' },
    },
    async (request) => {
      const found = await meetingFor(deps, request, request.params.id);
      requireNotClosed(found);
      const { id: meeting, familyId } = found.meeting;
      const people = await meetings.people(meeting);
      if (people.length >= MOST_PEOPLE) throw new InvalidInput('tooMany', '');
      const { scribeKey: scribe } = request.body;
      if (scribe !== undefined) checkScribe(people, null, scribe, 'scribeKey');
      const row = { input: request.body, id: nanoid(ID_LENGTH), scribe, field: '' };
      const person = await participantFrom(deps, await familyFor(deps, request, familyId), row);
      await meetings.addPerson(meeting, person);
      await letLeadersIn(deps, familyId, [person]);
      deps.changes.tell({ what: 'people', meeting });
      return shown(person.id);
    },
  );

  app.patch(
    '/api/meetings/:id/participants/:person',
    {
      config: { access: { verb: 'change', object: 'meeting' } },
      schema: { params: personParams, body: participantChangeSchema, summary: 'Change someone at a meeting' },
    },
    async (request) => {
      const found = await meetingFor(deps, request, request.params.id);
      requireNotClosed(found);
      const people = await meetings.people(found.meeting.id);
      const before = people.find(({ id }) => id === request.params.person);
      if (!before) throw new Refusal('notFound');
      const change = checkedChange(people, before, request.body);
      if (!(await meetings.changePerson(found.meeting.id, before.id, change))) throw new Refusal('noFacilitator');
      if (change.lead && before.staffId)
        await deps.store.families.addStaff(found.meeting.familyId, [before.staffId], deps.clock());
      deps.changes.tell({ what: 'people', meeting: found.meeting.id });
      return shown(before.id);
    },
  );
}
