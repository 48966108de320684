import type { LobbyGuest } from '@samtavlen/shared/conduct/MeetingView.ts';
import { dayByCadence } from '@samtavlen/shared/family/cadence.ts';
import { earlierAgreements } from '@samtavlen/shared/family/earlierAgreements.ts';
import { ownNumbers } from '@samtavlen/shared/family/ownNumbers.ts';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import type { Deps } from '../deps.ts';
import { tokenFor } from './entranceTokens.ts';
import { guideInUse } from './guideInUse.ts';
import type { MeetingFacts } from './MeetingFacts.ts';
import { shownPerson } from './shownMeeting.ts';

/** The address that a token opens. */
export const entranceUrl = ({ publicUrl }: Pick<Deps, 'publicUrl'>, token: string): string => `${publicUrl}/d/${token}`;

/** What the meeting's own QR opens: the lobby. */
export const joinUrlOf = (deps: Deps, meeting: string, linkVersion: number): string =>
  entranceUrl(deps, tokenFor({ kind: 'meeting', id: meeting }, linkVersion, deps.secret));

/**
 * Everything that is kept of a meeting outside its document, read afresh.
 * @returns null when there is no such meeting; `code` is empty once it is closed
 */
export async function meetingFacts(deps: Deps, id: string): Promise<MeetingFacts | null> {
  const { store } = deps;
  const found = await store.meetings.find(id);
  if (!found) return null;
  const [people, waiting, plan, photos, guide, cadence, scales] = await Promise.all([
    store.meetings.people(id),
    store.devices.lobby(id),
    store.plans.agreements(found.meeting.familyId),
    store.photos.owners(id),
    guideInUse(store, found),
    store.families.cadence(found.meeting.familyId),
    store.plans.scales(found.meeting.familyId),
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
    nextByCadence: cadence && dayByCadence(cadence, dayInDenmark(Date.parse(found.meeting.startsAt))),
    code: found.code ?? '',
    joinUrl: joinUrlOf(deps, id, found.linkVersion),
    photos,
    lobby: waiting.map(({ id: device, name, role }): LobbyGuest => ({ device, name, role })),
  };
}
