import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import { known } from '@samtavlen/shared/meeting/known.ts';
import type { MeetingDetails, NewMeeting, ParticipantInput } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { nanoid } from 'nanoid';
import type { Deps } from '../deps.ts';
import { InvalidInput, Refusal } from '../failures.ts';
import { ID_LENGTH } from '../families/people.ts';
import type { NewParticipant } from '../store/sql/meetingRows.ts';
import { checkCarry } from './carryOver.ts';
import { freeCode } from './codes.ts';

/** @throws Refusal `endsBeforeItStarts`, InvalidInput for a time that does not exist */
export function checkTimes({ startsAt, endsAt }: MeetingDetails): void {
  for (const [field, instant] of Object.entries({ startsAt, endsAt }))
    if (Number.isNaN(Date.parse(instant))) throw new InvalidInput('noSuchTime', field);
  if (Date.parse(endsAt) <= Date.parse(startsAt)) throw new Refusal('endsBeforeItStarts');
}

const isOfTheFamily = ({ role }: ParticipantInput): boolean => ['child', 'parent'].includes(audienceOf(role));

function checkPeople(people: readonly ParticipantInput[]): void {
  const facilitated = people.some((person) => person.lead === 'facilitator' && person.staffId !== undefined);
  if (!facilitated) throw new Refusal('noFacilitator');
  if (!people.some(isOfTheFamily)) throw new Refusal('noFamilyMember');
}

/**
 * A participant as the store keeps it. A leader needs an account: everyone else who leads could only watch.
 * @param scribe the participant who writes for this seat
 * @throws InvalidInput when a colleague or person that is pointed at is not there
 */
export async function participantFrom(
  deps: Deps,
  family: Pick<Family, 'people'>,
  row: { input: ParticipantInput; id: string; scribe: string | undefined; field: string },
): Promise<NewParticipant> {
  const { name, role, seat, age, relation, lead, staffId, personId } = row.input;
  const colleagues = staffId === undefined ? [] : await deps.store.staff.list();
  const isColleague = colleagues.some(({ id }) => id === staffId);
  if (!isColleague && (staffId !== undefined || lead !== undefined))
    throw new InvalidInput('unknown', `${row.field}staffId`);
  if (personId !== undefined && !family.people.some(({ id }) => id === personId))
    throw new InvalidInput('unknown', `${row.field}personId`);
  const scribe = seat ? row.scribe : undefined;
  return { id: row.id, name, role, seat, ...known({ age, relation, lead, staffId, personId, scribe }) };
}

async function participantsFrom(
  deps: Deps,
  family: Pick<Family, 'people'>,
  inputs: readonly ParticipantInput[],
): Promise<NewParticipant[]> {
  const ids = new Map(inputs.map(({ key }) => [key, nanoid(ID_LENGTH)]));
  const writes = new Map(inputs.map((input) => [input.key, !input.seat]));
  const people: NewParticipant[] = [];
  for (const [index, input] of inputs.entries()) {
    const field = `participants.${index}.`;
    if (inputs.findIndex(({ key }) => key === input.key) !== index) throw new InvalidInput('unknown', `${field}key`);
    if (input.scribeKey !== undefined && !writes.get(input.scribeKey))
      throw new InvalidInput('unknown', `${field}scribeKey`);
    const scribe = input.scribeKey === undefined ? undefined : ids.get(input.scribeKey);
    const id = ids.get(input.key) as string;
    people.push(await participantFrom(deps, family, { input, id, scribe, field }));
  }
  return people;
}

/** Lets colleagues who lead a meeting see its family. */
export const letLeadersIn = (deps: Deps, family: string, people: readonly NewParticipant[]): Promise<void> => {
  const leaders = people.flatMap(({ lead, staffId }) => (lead !== undefined && staffId !== undefined ? [staffId] : []));
  return deps.store.families.addStaff(family, leaders, deps.clock());
};

/**
 * Makes a meeting with its people, six-digit code and ids.
 * @returns the meeting's id, and each participant's id by the row's key
 * @throws Refusal or InvalidInput when the meeting cannot be held as asked for
 */
export async function makeMeeting(
  deps: Deps,
  family: Pick<Family, 'id' | 'people'>,
  input: NewMeeting,
): Promise<{ id: string; participants: Record<string, string> }> {
  const { participants: inputs, carry, ...details } = input;
  checkTimes(details);
  checkPeople(inputs);
  if (carry) await checkCarry(deps.store, family.id, carry);
  const people = await participantsFrom(deps, family, inputs);
  const meeting = { ...details, id: nanoid(ID_LENGTH), familyId: family.id };
  await freeCode((code) => deps.store.meetings.add(meeting, code, people, carry));
  await letLeadersIn(deps, family.id, people);
  const participants = Object.fromEntries(inputs.map(({ key }, index) => [key, people[index]?.id as string]));
  return { id: meeting.id, participants };
}
