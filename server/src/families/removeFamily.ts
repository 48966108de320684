import type { Deps } from '../deps.ts';

/** Throws away the boards of removed meetings, also those that a crash left behind earlier. */
export async function throwAwayBoards({ store }: Pick<Deps, 'store'>): Promise<void> {
  for (const meeting of await store.families.boardsLeft()) {
    await store.rooms.deleteMeeting(meeting);
    await store.families.boardThrownAway(meeting);
  }
}

/** Removes a family with everything that was written about it. Its door closes first, then its boards go. */
export async function removeFamily(deps: Deps, id: string): Promise<void> {
  const meetings = await deps.store.families.remove(id, deps.clock());
  for (const meeting of meetings) deps.changes.tell({ what: 'deleted', meeting });
  await throwAwayBoards(deps);
}
