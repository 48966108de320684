import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { requireFamilyStaff } from '../families/familyAccess.ts';
import { requireStaff } from '../staff/session.ts';
import type { StoredMeeting, StoredParticipant } from '../store/sql/meetingRows.ts';

/** @throws Refusal `notFound`, or what a link to a removed meeting says */
export async function existingMeeting(deps: Deps, id: string): Promise<StoredMeeting> {
  const found = await deps.store.meetings.find(id);
  if (!found) throw new Refusal((await deps.store.families.removed(id)) ?? 'notFound');
  return found;
}

/** A meeting for staff who belong to its family; to others it does not exist. */
export async function meetingFor(deps: Deps, request: FastifyRequest, id: string): Promise<StoredMeeting> {
  requireStaff(request);
  const found = await existingMeeting(deps, id);
  await requireFamilyStaff(deps, request, found.meeting.familyId);
  return found;
}

/** The person a staff member leads the meeting as; null when they do not. */
export async function leaderAt(deps: Deps, meeting: string, staff: string): Promise<StoredParticipant | null> {
  const people = await deps.store.meetings.people(meeting);
  return people.find((person) => person.staffId === staff && person.lead !== undefined) ?? null;
}

/** A meeting for its facilitator or deputy. @throws Refusal `forbidden` for others of the family's staff */
export async function meetingToRun(deps: Deps, request: FastifyRequest, id: string): Promise<StoredMeeting> {
  const found = await meetingFor(deps, request, id);
  if (!(await leaderAt(deps, id, requireStaff(request).id))) throw new Refusal('forbidden');
  return found;
}

/** @throws Refusal `meetingClosed`: a closed meeting is never changed */
export function requireNotClosed(found: StoredMeeting): void {
  if (found.closedAt !== null) throw new Refusal('meetingClosed');
}
