import { setImmediate as nextTurn } from 'node:timers/promises';
import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { MeetingRoom } from './MeetingRoom.ts';
import { RoomConnection } from './RoomConnection.ts';
import { roomsInHand } from './testing/roomsInHand.ts';

/** Each test opens a store of its own, ms: more than enough on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const BOARD: RoomName = { kind: 'board', meeting: 'elmer-meeting' };
const NOISE = 'Der er for meget larm i klassen. Så får jeg ondt i maven.';

/** A device whose socket is in the test's hand. */
function deviceOf(participant: string) {
  const socket = {
    bufferedAmount: 0,
    heard: 0,
    closed: null as number | null,
    write(messages: Uint8Array) {
      this.heard += messages.length;
    },
    close(code: number) {
      this.closed ??= code;
    },
  };
  const ask = async () => ({ in: true, right: 'participant', participant }) as const;
  return { socket, connection: new RoomConnection(socket, { participant, right: 'participant' }, ask) };
}

let n = 0;
function say(room: MeetingRoom, from: RoomConnection, author: string, text: string): Promise<void> {
  const doc = new Y.Doc();
  showCard(doc, openBoard(doc), { id: `card-${++n}`, author, column: 'concern', text, at: 1 });
  room.receive(from, { kind: 'content', n, whole: false, bytes: Y.encodeStateAsUpdate(doc) });
  return vi.waitFor(() => expect(openBoard(room.doc).cards.has(`card-${n}`)).toBe(true)).then(() => room.onDisk());
}

const cardsOf = (room: MeetingRoom) => openBoard(room.doc).cards.size;

test('fifty who come at once share one reading of the disk', async () => {
  const { store, rooms } = await roomsInHand();
  const opened = vi.spyOn(store.rooms, 'open');
  const found = await Promise.all(Array.from({ length: 50 }, () => rooms.room(BOARD)));
  expect([new Set(found).size, opened.mock.calls.length]).toEqual([1, 1]);
});

test('[P4] who comes in while the room is being folded away keeps it; who came too late is told, and finds everything', async () => {
  const { store, rooms } = await roomsInHand();
  const room = await rooms.room(BOARD);
  const { connection } = deviceOf('elmer1');
  room.join(connection);
  await say(room, connection, 'elmer1', NOISE);
  room.leave(connection);

  const compact = store.rooms.compact;
  const [folding, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  store.rooms.compact = async (...given) => {
    folding.resolve();
    await go.promise;
    return compact(...given);
  };
  const sweeping = rooms.sweep();
  await folding.promise;
  const inTime = deviceOf('signe1');
  (await rooms.room(BOARD)).join(inTime.connection);
  go.resolve();
  await sweeping;
  expect([room.over, await rooms.room(BOARD)]).toEqual([false, room]);

  room.leave(inTime.connection);
  await rooms.sweep();
  const next = await rooms.room(BOARD);
  expect([room.over, next === room, cardsOf(next)]).toEqual([true, false, 1]);
});

test('[P4] I5: what comes to a room that has started over is not taken in, and does not push its successor out', async () => {
  const { rooms } = await roomsInHand();
  const old = await rooms.room(BOARD);
  const late = deviceOf('elmer1');
  old.join(late.connection);
  old.startOver('roomReset');
  expect(late.socket.closed).toBe(CLOSE.roomReset);
  const next = await rooms.room(BOARD);
  const bytes = Y.encodeStateAsUpdate(new Y.Doc());
  old.receive(late.connection, { kind: 'content', n: 1, whole: true, bytes });
  old.startOver('roomReset');
  const { connection } = deviceOf('signe1');
  next.join(connection);
  await say(next, connection, 'signe1', NOISE);
  expect([await rooms.room(BOARD), next.over, cardsOf(next)]).toEqual([next, false, 1]);
});

test('an edit the gate stumbles over is its sender’s trouble alone: the room goes on, and the others stay', async () => {
  const { rooms } = await roomsInHand();
  const room = await rooms.room(BOARD);
  const [hostile, honest] = [deviceOf('elmer1'), deviceOf('signe1')];
  for (const { connection } of [hostile, honest]) room.join(connection);
  await say(room, honest.connection, 'signe1', NOISE);
  const doc = new Y.Doc();
  showCard(doc, openBoard(doc), {
    id: 'card-photo',
    author: 'elmer1',
    column: 'wish',
    text: '',
    at: 1,
    photo: 'photo-1',
  });
  // This meeting's facts know no photos: asking for one throws.
  room.receive(hostile.connection, { kind: 'content', n: 1, whole: false, bytes: Y.encodeStateAsUpdate(doc) });
  await room.onDisk();
  await say(room, honest.connection, 'signe1', NOISE);
  expect([room.over, hostile.connection.refused, honest.socket.closed, cardsOf(room)]).toEqual([false, true, null, 2]);
});

test('I3: a log with a hole in it opens nothing, instead of a board that lacks something', async () => {
  const { store, rooms } = await roomsInHand();
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const id of ['card-one', 'card-two'])
    showCard(doc, openBoard(doc), { id, author: 'elmer1', column: 'wish', text: NOISE, at: 1 });
  const open = store.rooms.open;
  store.rooms.open = async (room) => ({ ...(await open(room)), log: updates.slice(1) });
  await expect(rooms.room(BOARD)).rejects.toThrow('damaged log');
});

test('[P4] a disk that says neither yes nor no fills no memory: at 8 MB all are asked to come again with their words', async () => {
  const { store, rooms } = await roomsInHand();
  const room = await rooms.room(BOARD);
  const { connection, socket } = deviceOf('elmer1');
  room.join(connection);
  await say(room, connection, 'elmer1', NOISE);
  const commit = store.rooms.commit;
  const disk = Promise.withResolvers<void>();
  store.rooms.commit = (batch) => disk.promise.then(() => commit(batch));
  const words = new Y.Doc();
  words.on('update', (bytes: Uint8Array) => room.receive(connection, { kind: 'content', n: ++n, whole: false, bytes }));
  const board = openBoard(words);
  showCard(words, board, { id: 'card-long', author: 'elmer1', column: 'wish', text: '', at: 1 });
  for (let turn = 0; !room.over && turn < 4_000; turn++) {
    rewordCard(words, board, 'card-long', `${turn}`.padEnd(3_900, String.fromCharCode(97 + (turn % 26))));
    await nextTurn();
  }
  expect(socket.closed).toBe(CLOSE.storeFailing);
  disk.resolve();
  expect(cardsOf(await rooms.room(BOARD))).toBeGreaterThanOrEqual(1);
});
