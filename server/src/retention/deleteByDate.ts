import { keptUntil } from '@samtavlen/shared/family/keptUntil.ts';
import type { Deps } from '../deps.ts';

/** What nobody has shown is kept this long after closing, in ms (domain.md 6.2). */
const DRAFTS_KEPT_MS = 24 * 60 * 60_000;

/** Takes the private documents of meetings that closed a day ago; nobody can show them any more. */
async function deleteDrafts({ store, clock }: Deps): Promise<void> {
  for (const meeting of await store.keeping.draftsLeft(clock() - DRAFTS_KEPT_MS)) {
    await store.rooms.deleteDrafts(meeting);
    await store.keeping.draftsDeleted(meeting);
  }
}

/** Marks the boards whose day has come; from then on nobody comes in. */
async function shutBoards({ store, clock, settings, changes }: Deps): Promise<void> {
  const now = clock();
  for (const family of await store.keeping.familiesWithFiledBoards()) {
    const closed = await store.keeping.closedMeetings(family);
    for (const meeting of closed) {
      const keeping = keptUntil(meeting, closed, settings.boardDays, now);
      if (meeting.boardDeletedAt !== null || keeping.kind === 'unfiled' || keeping.at > now) continue;
      await store.keeping.boardDeleted(meeting.id, now);
      await store.accessLog.write({
        ...{ at: now, person: 'server', verb: 'delete', object: 'meeting', objectId: meeting.id, refused: false },
      });
      changes.tell({ what: 'deleted', meeting: meeting.id });
    }
  }
}

/** Deletes working boards whose day has come (domain.md 6.2). Plan, agreements and shown numbers stay with the family. */
export async function deleteByDate(deps: Deps): Promise<void> {
  await deleteDrafts(deps);
  await shutBoards(deps);
  for (const meeting of await deps.store.keeping.documentsLeft()) await deps.store.rooms.deleteMeeting(meeting);
}
