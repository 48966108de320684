import { showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { expect, test, vi } from 'vitest';
import { roomsInHand } from './testing/roomsInHand.ts';

test('[P9] a folding that failed is done by the next who asks, and what lies in the log is not called folded', async () => {
  const { store, rooms } = await roomsInHand();
  const room = await rooms.room({ kind: 'board', meeting: 'elmer-meeting' });
  await room.write((doc) =>
    showCard(doc, openBoard(doc), { id: 'card-one', author: 'elmer1', column: 'wish', text: 'Ro i klassen.', at: 1 }),
  );
  const [length, bytes] = [room.log.length, room.log.bytes];
  vi.spyOn(store.rooms, 'compact').mockRejectedValueOnce(new Error('the disk is full'));
  expect(await room.log.fold()).toBe(false);
  expect([room.log.length, room.log.bytes]).toEqual([length, bytes]);
  expect(await room.log.fold()).toBe(true);
  expect(room.log.length).toBe(0);
  expect((await store.rooms.open(room.key)).log).toEqual([]);
});
