import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { StoredMeeting, StoredParticipant } from '../store/sql/meetingRows.ts';
import { readToken, tokenFits } from './entranceTokens.ts';

/** What stands behind a link that holds. */
export type OpenEntrance =
  | { kind: 'personal'; found: StoredMeeting; person: StoredParticipant }
  | { kind: 'meeting' | 'tablet'; found: StoredMeeting };

async function removedOrUnknown(deps: Deps, id: string): Promise<Refusal> {
  return new Refusal((await deps.store.families.removed(id)) ?? 'linkUnknown');
}

/**
 * Finds what a link leads to, also when the meeting is closed.
 * @throws Refusal `linkUnknown` for a link that was never made, `linkExpired` for one that was revoked or whose meeting
 * is gone, `familyDeleted`
 */
export async function openEntrance(deps: Deps, token: string): Promise<OpenEntrance> {
  const entrance = readToken(token);
  if (!entrance) throw new Refusal('linkUnknown');
  const person = entrance.kind === 'personal' ? await deps.store.meetings.person(entrance.id) : null;
  const found = await deps.store.meetings.find(person?.meeting ?? entrance.id);
  if (!found || (entrance.kind === 'personal' && !person)) throw await removedOrUnknown(deps, entrance.id);
  const version = person?.linkVersion ?? found.linkVersion;
  for (let past = version; past >= 1; past--)
    if (tokenFits(token, entrance, past, deps.secret)) {
      if (past < version) throw new Refusal('linkExpired');
      return person ? { kind: 'personal', found, person } : { kind: entrance.kind as 'meeting' | 'tablet', found };
    }
  throw new Refusal('linkUnknown');
}
