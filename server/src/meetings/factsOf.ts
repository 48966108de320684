import type { LobbyGuest } from '@samtavlen/shared/conduct/MeetingView.ts';
import { dayByCadence } from '@samtavlen/shared/family/cadence.ts';
import { coordinatorOf } from '@samtavlen/shared/family/coordinatorOf.ts';
import { earlierAgreements } from '@samtavlen/shared/family/earlierAgreements.ts';
import { ownNumbers } from '@samtavlen/shared/family/ownNumbers.ts';
import type { PlanCoordinator } from '@samtavlen/shared/family/planSchema.ts';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import type { Deps } from '../deps.ts';
import { tokenFor } from './entranceTokens.ts';
import { guideInUse } from './guideInUse.ts';
import type { MeetingFacts } from './MeetingFacts.ts';
import { MeetingsThisTurn } from './MeetingsThisTurn.ts';
import { shownPerson } from './shownMeeting.ts';

/** The address that a token opens. */
export const entranceUrl = ({ publicUrl }: Pick<Deps, 'publicUrl'>, token: string): string => `${publicUrl}/d/${token}`;

/** What the meeting's own QR opens: the lobby. */
export const joinUrlOf = (deps: Deps, meeting: string, linkVersion: number): string =>
  entranceUrl(deps, tokenFor({ kind: 'meeting', id: meeting }, linkVersion, deps.secret));

/** The family's choice at another meeting, when the one they pointed at said yes. */
function coordinatorBefore(chosen: readonly PlanCoordinator[], meeting: string): MeetingFacts['coordinatorBefore'] {
  const now = coordinatorOf(chosen.filter(({ meetingId }) => meetingId !== meeting));
  return now?.answer === 'yes' ? { name: now.name, day: dayInDenmark(Date.parse(now.chosenAt)) } : null;
}

/**
 * Everything that is kept of a meeting outside its document, read afresh.
 * @returns null when there is no such meeting; `code` is empty once it is closed
 */
export async function meetingFacts(
  deps: Deps,
  id: string,
  meetings = new MeetingsThisTurn(deps.store),
): Promise<MeetingFacts | null> {
  const found = await meetings.find(id);
  if (!found) return null;
  const [people, waiting, plan, photos, guide, cadence, scales, coordinators] = await Promise.all([
    meetings.people(id),
    meetings.lobby(id),
    meetings.agreements(found.meeting.familyId),
    meetings.photoOwners(id),
    guideInUse(deps.store, found),
    meetings.cadence(found.meeting.familyId),
    meetings.scales(found.meeting.familyId),
    meetings.coordinators(found.meeting.familyId),
  ]);
  return {
    meeting: found.meeting,
    conduct: found.conduct,
    guide,
    people: people.map((person) => ({ ...shownPerson(person), out: person.out })),
    ownNumbers: ownNumbers(
      scales,
      people.map((person) => ({ id: person.id, knownAs: person.personId ?? person.staffId })),
      id,
    ),
    earlier: earlierAgreements(plan, id),
    coordinatorBefore: coordinatorBefore(coordinators, id),
    nextByCadence: cadence && dayByCadence(cadence, dayInDenmark(Date.parse(found.meeting.startsAt))),
    code: found.code ?? '',
    joinUrl: joinUrlOf(deps, id, found.linkVersion),
    photos,
    lobby: waiting.map(({ id: device, name, role }): LobbyGuest => ({ device, name, role })),
  };
}
