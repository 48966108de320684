import { setImmediate as nextTurn } from 'node:timers/promises';
import { showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { syncFrame } from '@samtavlen/shared/wire/codec.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Conductor } from './conductMeeting.ts';
import { RoomConnection } from './RoomConnection.ts';
import { SocketSession } from './SocketSession.ts';
import { holdCommits } from './testing/holdCommits.ts';
import { roomsInHand } from './testing/roomsInHand.ts';

const WORDS = 'Der er for meget larm i klassen. '.repeat(100);

/** Signe's device at the board, whose questions and answers are in the test's hand. */
async function asking() {
  const { store, rooms } = await roomsInHand();
  const room = await rooms.room({ kind: 'board', meeting: 'elmer-meeting' });
  const socket = {
    bufferedAmount: 0,
    sent: 0,
    closed: 0,
    write: (bytes: Uint8Array) => {
      socket.sent += bytes.length;
    },
    close: (code: number) => {
      socket.closed = code;
    },
  };
  const connection = new RoomConnection(socket, { participant: 'signe1', right: 'participant' }, async () => ({
    in: false,
    why: 'notAdmitted',
  }));
  room.join(connection);
  const session = new SocketSession(
    await rooms.meeting('elmer-meeting'),
    room,
    null as unknown as Conductor,
    connection,
  );
  const write = (id: string) =>
    room.write((doc) => showCard(doc, openBoard(doc), { id, author: 'signe1', column: 'wish', text: WORDS, at: 1 }));
  await write('card-one');
  /** Says that it has something of a client nobody knows, so that no answer is like another's. */
  const ask = () => session.hear(syncFrame('step1', new Uint8Array([1, 5, 0])));
  return { store, room, socket, write, ask, session, size: Y.encodeStateAsUpdate(room.doc).length };
}

test('a phone that asks a thousand times in one breath for all there is is answered once', async () => {
  const { socket, ask, size } = await asking();
  const before = socket.sent;
  for (let time = 0; time < 1_000; time++) expect(ask()).toBe(true);
  await nextTurn();
  await nextTurn();
  expect(socket.sent - before).toBeGreaterThanOrEqual(size);
  expect(socket.sent - before).toBeLessThan(size * 2);
});

test('[P4] while the disk does not answer one answer waits, however often it is asked for', async () => {
  const { store, socket, ask, size, write } = await asking();
  const disk = holdCommits(store.rooms);
  const written = write('card-two');
  await disk.asked;
  const before = socket.sent;
  for (let turn = 0; turn < 50; turn++) {
    ask();
    await nextTurn();
  }
  expect(socket.sent).toBe(before);
  disk.letThrough();
  await written;
  await nextTurn();
  // The answer, and the second card as the edit it was.
  expect(socket.sent - before).toBeLessThan(size * 4);
  const between = socket.sent;
  ask();
  await nextTurn();
  await nextTurn();
  expect(socket.sent - between).toBeGreaterThanOrEqual(size);
});

test('a list of a million devices is not what one has, and is not read', async () => {
  const { session, socket } = await asking();
  expect(session.hear(syncFrame('step1', new Uint8Array(1_000_000)))).toBe(false);
  expect(socket.closed).toBe(0);
});

test('a damaged list closes the socket it came from, and nothing else', async () => {
  const { session, socket, room } = await asking();
  session.hear(syncFrame('step1', new Uint8Array([200, 200])));
  await nextTurn();
  expect([socket.closed > 0, room.over]).toEqual([true, false]);
});
