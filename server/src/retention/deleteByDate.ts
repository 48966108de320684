import { keptUntil } from '@samtavlen/shared/family/keptUntil.ts';
import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import type { Deps } from '../deps.ts';

/** What nobody has shown is kept this long after closing, in ms (domain.md 6.2). */
const DRAFTS_KEPT_MS = 24 * 60 * 60_000;

/** Photos on cards that stand, wait or came late: what a paper may show. A card that was taken back shows nothing. */
async function shownPhotos({ store }: Deps, meeting: string): Promise<string[]> {
  const closed = await store.rooms.closedBoard(roomKey({ kind: 'board', meeting }));
  if (!closed) return [];
  const { columns, parked, late } = closed.board;
  return [...columns.flatMap(({ cards }) => cards), ...parked, ...late].flatMap(({ photo }) => photo ?? []);
}

/** Takes the private documents of meetings that closed a day ago, and photos that never came on the board. */
async function deleteDrafts(deps: Deps): Promise<void> {
  const { store, clock } = deps;
  for (const meeting of await store.keeping.draftsLeft(clock() - DRAFTS_KEPT_MS)) {
    await store.rooms.deleteDrafts(meeting);
    await store.photos.keepOnly(meeting, await shownPhotos(deps, meeting));
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
