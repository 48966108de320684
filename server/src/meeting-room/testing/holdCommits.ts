import type { RoomStore } from '../../store/RoomStore.ts';

/** The disk, held in the test's hand: commits wait until they are let through, or fail. */
export function holdCommits(rooms: RoomStore) {
  const commit = rooms.commit;
  const held: (() => void)[] = [];
  let full = false;
  const asked = Promise.withResolvers<void>();
  rooms.commit = async (batch) => {
    asked.resolve();
    if (full) throw new Error('the disk is full');
    await new Promise<void>((resolve) => held.push(resolve));
    return commit.call(rooms, batch);
  };
  return {
    asked: asked.promise,
    letThrough: () => {
      rooms.commit = commit;
      for (const go of held.splice(0)) go();
    },
    fill: () => {
      full = true;
    },
    makeRoom: () => {
      full = false;
      rooms.commit = commit;
    },
  };
}
