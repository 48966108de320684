import { type ClosedBoard, withoutPlaces } from '@samtavlen/shared/board/ClosedBoard.ts';
import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { whoIsAt } from '../meetings/door.ts';
import { existingMeeting, meetingFor } from '../meetings/meetingAccess.ts';
import type { StoredMeeting } from '../store/sql/meetingRows.ts';

/** @throws Refusal `meetingNotClosed`: papers say what a meeting ended with; `boardDeleted` when their day has come */
async function frozen(deps: Deps, { meeting: { id: meeting }, ...found }: StoredMeeting): Promise<ClosedBoard> {
  if (found.boardDeleted) throw new Refusal('boardDeleted');
  const closed = await deps.store.rooms.closedBoard(roomKey({ kind: 'board', meeting }));
  if (!closed) throw new Refusal('meetingNotClosed');
  // It may have closed before the mark was set.
  return found.protectedAddress ? withoutPlaces(closed) : closed;
}

/** A closed meeting for staff of its family, with what the case file is told. @throws Refusal as `meetingFor` */
export async function closedForStaff(deps: Deps, request: FastifyRequest, meeting: string) {
  const found = await meetingFor(deps, request, meeting);
  const { familyReference: reference, protectedAddress } = found;
  const closed = await frozen(deps, found);
  return { closed, reference, protectedAddress, absences: await deps.store.absences.ofMeeting(meeting) };
}

/**
 * A closed meeting for someone who has a place at it, and which participant they are.
 * @throws Refusal `notSignedIn` to strangers, `forbidden` to who is outside or reads the wall
 */
export async function closedForParticipant(deps: Deps, request: FastifyRequest, meeting: string) {
  const held = await existingMeeting(deps, meeting);
  const found = await whoIsAt(deps, request, meeting);
  if (!found.in) throw new Refusal(found.why === 'notSignedIn' ? 'notSignedIn' : 'forbidden');
  if (found.participant === null) throw new Refusal('forbidden');
  return { closed: await frozen(deps, held), participant: found.participant };
}
