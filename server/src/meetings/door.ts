import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import type { StoredParticipant } from '../store/sql/meetingRows.ts';
import { deviceOf } from './device.ts';
import type { AtTheDoor } from './MeetingFacts.ts';
import type { KeptMeetings } from './MeetingsThisTurn.ts';

const SENT_OUT: AtTheDoor = { in: false, why: 'sentOut' };

function staffAtTheDoor(person: StoredParticipant, as: 'wall' | undefined): AtTheDoor {
  if (person.out) return SENT_OUT;
  if (!person.lead) return { in: true, right: 'participant', participant: person.id };
  return as === 'wall'
    ? { in: true, right: 'wall', participant: null }
    : { in: true, right: 'facilitator', participant: person.id };
}

async function deviceAtTheDoor(
  deps: Deps,
  device: string,
  meeting: string,
  people: readonly StoredParticipant[],
): Promise<AtTheDoor> {
  const place = await deps.store.devices.place(device, meeting);
  if (place?.state !== 'in') return { in: false, why: 'notAdmitted' };
  if (place.kind === 'wall') return { in: true, right: 'wall', participant: null };
  const person = people.find(({ id }) => id === place.participant);
  if (!person) return { in: false, why: 'notAdmitted' };
  return person.out ? SENT_OUT : { in: true, right: 'participant', participant: person.id };
}

/**
 * Who a request's cookies are at one meeting; nobody comes in who is not known. An account decides before a device: the
 * facilitator who opens a participant's link on the own computer stays facilitator.
 * @param as `wall` opens the wall for someone who leads the meeting
 */
export async function whoIsAt(
  deps: Deps,
  request: FastifyRequest,
  meeting: string,
  as?: 'wall' | undefined,
  meetings: KeptMeetings = deps.store.meetings,
): Promise<AtTheDoor> {
  const held = await meetings.find(meeting);
  if (!held || held.boardDeleted) return { in: false, why: 'noSuchMeeting' };
  const people = await meetings.people(meeting);
  const staff = request.staffSession?.staff.id;
  const colleague = staff === undefined ? undefined : people.find(({ staffId }) => staffId === staff);
  if (colleague) return staffAtTheDoor(colleague, as);
  const device = deviceOf(deps, request);
  if (device !== null) {
    const found = await deviceAtTheDoor(deps, device, meeting, people);
    if (found.in) request.participant = found.participant;
    return found;
  }
  return { in: false, why: staff === undefined ? 'notSignedIn' : 'notAdmitted' };
}
