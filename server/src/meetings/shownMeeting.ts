import { known } from '@samtavlen/shared/meeting/known.ts';
import type { MeetingWithPeople } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { Participant } from '@samtavlen/shared/meeting/Participant.ts';
import type { Store } from '../store/Store.ts';
import type { StoredMeeting, StoredParticipant } from '../store/sql/meetingRows.ts';

/** A participant without what only the server needs. */
export function shownPerson({
  id,
  name,
  role,
  age,
  relation,
  seat,
  scribe,
  lead,
  plain,
}: StoredParticipant): Participant {
  return { id, name, role, seat, ...known({ age, relation, scribe, lead, plain }) };
}

/** A meeting as staff get it. */
export async function shownMeeting(store: Store, found: StoredMeeting): Promise<MeetingWithPeople> {
  const people = await store.meetings.people(found.meeting.id);
  return {
    ...found.meeting,
    familyReference: found.familyReference,
    protectedAddress: found.protectedAddress,
    participants: people.map(shownPerson),
    closedAt: found.closedAt,
    inPlan: found.inPlan,
  };
}
