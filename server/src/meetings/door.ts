import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import type { DevicePlace } from '../store/sql/devices.ts';
import type { StoredParticipant } from '../store/sql/meetingRows.ts';
import { deviceOf } from './device.ts';
import type { AtTheDoor } from './MeetingFacts.ts';
import { MeetingsThisTurn } from './MeetingsThisTurn.ts';

const SENT_OUT: AtTheDoor = { in: false, why: 'sentOut' };

function staffAtTheDoor(person: StoredParticipant, as: 'wall' | undefined): AtTheDoor {
  if (person.out) return SENT_OUT;
  if (!person.lead) return { in: true, right: 'participant', participant: person.id };
  return as === 'wall'
    ? { in: true, right: 'wall', participant: null }
    : { in: true, right: 'facilitator', participant: person.id };
}

function deviceAtTheDoor(place: DevicePlace | null, people: readonly StoredParticipant[]): AtTheDoor {
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
  meetings = new MeetingsThisTurn(deps.store),
): Promise<AtTheDoor> {
  const device = deviceOf(deps, request);
  const [held, people, place] = await Promise.all([
    meetings.find(meeting),
    meetings.people(meeting),
    device === null ? null : meetings.place(device, meeting),
  ]);
  if (!held || held.boardDeleted) return { in: false, why: 'noSuchMeeting' };
  const staff = request.staffSession?.staff.id;
  const colleague = staff === undefined ? undefined : people.find(({ staffId }) => staffId === staff);
  if (colleague) return staffAtTheDoor(colleague, as);
  if (device === null) return { in: false, why: staff === undefined ? 'notSignedIn' : 'notAdmitted' };
  const found = deviceAtTheDoor(place, people);
  if (found.in) request.participant = found.participant;
  return found;
}
