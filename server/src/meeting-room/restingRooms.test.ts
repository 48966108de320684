import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { textOf } from '@samtavlen/shared/board/text.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { SYNC } from '@samtavlen/shared/wire/codec.ts';
import { FRAME } from '@samtavlen/shared/wire/frames.ts';
import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';
import * as decoding from 'lib0/decoding';
import { expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { OpenRooms } from './OpenRooms.ts';
import { RoomConnection } from './RoomConnection.ts';
import { holdCommits } from './testing/holdCommits.ts';
import { payloadsOf } from './testing/payloadsOf.ts';
import { roomsInHand } from './testing/roomsInHand.ts';

/** Each test opens a store of its own, ms: more than enough on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const BOARD: RoomName = { kind: 'board', meeting: 'elmer-meeting' };
const NOISE = 'Der er for meget larm i klassen.';

/** A phone at the board, its socket in the test's hand: it hears what it reads. */
class Phone {
  readonly doc = new Y.Doc();
  readonly board = openBoard(this.doc);
  readonly connection: RoomConnection;
  bufferedAmount = 0;
  closed: number | null = null;
  acknowledged = 0;
  refused: string | null = null;
  #unread: Buffer[] = [];
  #n = 0;
  #rooms: OpenRooms;

  constructor(rooms: OpenRooms, participant: string) {
    this.#rooms = rooms;
    const ask = async () => ({ in: true, right: 'participant', participant }) as const;
    this.connection = new RoomConnection(this, { participant, right: 'participant' }, ask);
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => origin !== this && void this.send(bytes));
  }

  async send(bytes: Uint8Array): Promise<void> {
    const room = await this.#rooms.room(BOARD);
    room.receive(this.connection, { kind: 'content', n: ++this.#n, whole: false, bytes });
  }

  async sit(): Promise<this> {
    const room = await this.#rooms.room(BOARD);
    room.join(this.connection);
    room.sendMissing(this.connection, Y.encodeStateVector(this.doc));
    await this.hear();
    return this;
  }

  write(messages: Uint8Array): void {
    this.#unread.push(Buffer.from(messages));
  }

  close(code: number): void {
    this.closed ??= code;
  }

  /** Everything that is on its way. */
  async hear(): Promise<void> {
    await (await this.#rooms.room(BOARD)).onDisk();
    await new Promise((next) => setImmediate(next));
    for (const payload of payloadsOf(Buffer.concat(this.#unread.splice(0)))) {
      const decoder = decoding.createDecoder(payload);
      const kind = decoding.readVarUint(decoder);
      if (kind === FRAME.ack) this.acknowledged = decoding.readVarUint(decoder);
      if (kind === FRAME.refusal) this.refused = JSON.parse(decoding.readVarString(decoder)).reason;
      if (kind !== FRAME.sync || decoding.readVarUint(decoder) === SYNC.step1) continue;
      Y.applyUpdate(this.doc, decoding.readVarUint8Array(decoder), this);
    }
  }

  say(id: string, text: string): void {
    showCard(this.doc, this.board, { id, author: 'elmer1', column: 'concern', text, at: 1 });
  }

  words = (id: string): string => textOf(this.board.cards.get(id)?.get('text'));
}

/** Elmer and Signe at the board, Elmer's card on it, and then nobody does anything until it rests. */
async function restingBoard() {
  const house = await roomsInHand();
  const { rooms } = house;
  const elmer = await new Phone(rooms, 'elmer1').sit();
  const signe = await new Phone(rooms, 'signe1').sit();
  elmer.say('card-c1', NOISE);
  for (const phone of [elmer, signe]) await phone.hear();
  const room = await rooms.room(BOARD);
  /** Two looks round, as the server does every 30 s. */
  const pass = async () => {
    for (let look = 0; look < 2; look++) await rooms.sweep();
  };
  await pass();
  expect(room.document.isAtRest).toBe(true);
  return { ...house, elmer, signe, room, pass };
}

test('[P4] a board at rest is all there for who comes, and goes on for those who stayed', async () => {
  const { rooms, elmer, signe, room, pass } = await restingBoard();
  const torben = await new Phone(rooms, 'torben').sit();
  expect(torben.words('card-c1')).toBe(NOISE);
  await pass();
  rewordCard(elmer.doc, elmer.board, 'card-c1', 'Jeg får ondt i maven.');
  for (const phone of [elmer, signe, torben]) await phone.hear();
  expect([signe, torben].map((phone) => phone.words('card-c1'))).toEqual(Array(2).fill('Jeg får ondt i maven.'));
  await pass();
  expect([elmer.acknowledged, await rooms.room(BOARD), room.document.isAtRest]).toEqual([2, room, true]);
});

test('[P1] whose words are whose outlasts the rest: under Elmer’s hand or her own, Signe cannot change them', async () => {
  const { rooms, elmer, signe, pass } = await restingBoard();
  rewordCard(signe.doc, signe.board, 'card-c1', 'Han overdriver.');
  await signe.hear();
  expect(signe.refused).toBe('forbidden');
  await pass();
  const asElmer = new Y.Doc();
  Y.applyUpdate(asElmer, Y.encodeStateAsUpdate(elmer.doc));
  asElmer.clientID = elmer.doc.clientID;
  const before = Y.encodeStateVector(asElmer);
  rewordCard(asElmer, openBoard(asElmer), 'card-c1', 'Jeg overdriver.');
  const thief = await new Phone(rooms, 'torben').sit();
  await pass();
  await thief.send(Y.encodeStateAsUpdate(asElmer, before));
  await thief.hear();
  await elmer.hear();
  expect([thief.refused, elmer.words('card-c1')]).toEqual(['identity', NOISE]);
});

test('[P4] what is heard in the same turn as the look round is not lost, and neither is what is on its way to the disk', async () => {
  const { store, elmer, signe, room } = await restingBoard();
  const disk = holdCommits(store.rooms);
  expect(room.doc).toBeDefined();
  elmer.say('card-c2', 'Jeg sover ikke.');
  await disk.asked;
  for (let look = 0; look < 3; look++) expect(room.rest()).toBe(false);
  elmer.say('card-c3', 'Jeg er træt.');
  await new Promise((next) => setImmediate(next));
  for (let look = 0; look < 3; look++) expect(room.rest()).toBe(false);
  disk.letThrough();
  await elmer.hear();
  await signe.hear();
  expect([signe.words('card-c2'), signe.words('card-c3'), elmer.acknowledged]).toEqual([
    'Jeg sover ikke.',
    'Jeg er træt.',
    3,
  ]);
});

test('[P4] a long text that is judged piece by piece keeps the board awake until all of it is in', async () => {
  const { elmer, signe, room } = await restingBoard();
  const clock = vi.spyOn(performance, 'now');
  let now = 0;
  // Whenever somebody looks at this clock 5 ms are gone: of a long edit one change is judged a turn.
  clock.mockImplementation(() => (now += 5));
  onTestFinished(() => clock.mockRestore());
  elmer.doc.transact(() => {
    for (let k = 0; k < 12; k++) elmer.say(`card-long-${k}`, 'Jeg sover ikke. '.repeat(200));
  });
  await new Promise((next) => setImmediate(next));
  let pieces = 0;
  for (; room.batch().length === 0; pieces++) expect([room.rest(), room.rest()]).toEqual([false, false]);
  expect(pieces).toBeGreaterThan(5);
  for (const phone of [elmer, signe]) await phone.hear();
  expect(signe.words('card-long-11')).toHaveLength(3_200);
});

test('[P4] while the disk fails nothing rests; when it answers again all is saved, and the board may', async () => {
  const { store, elmer, signe, room, pass } = await restingBoard();
  const disk = holdCommits(store.rooms);
  disk.fill();
  elmer.say('card-c2', 'Jeg sover ikke.');
  await disk.asked;
  await pass();
  expect([room.document.isAtRest, elmer.acknowledged]).toEqual([false, 1]);
  disk.makeRoom();
  await vi.waitFor(() => room.onDisk(), { timeout: 10_000 });
  await signe.hear();
  expect(signe.words('card-c2')).toBe('Jeg sover ikke.');
  await pass();
  expect(room.document.isAtRest).toBe(true);
});

test('[P4] a slow phone catches up with a board that went to rest meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { elmer, signe, room, pass } = await restingBoard();
  signe.bufferedAmount = 1024 * 1024;
  rewordCard(elmer.doc, elmer.board, 'card-c1', 'Jeg får ondt i maven.');
  await elmer.hear();
  await signe.hear();
  expect(signe.words('card-c1')).toBe(NOISE);
  await pass();
  expect(room.document.isAtRest).toBe(true);
  signe.bufferedAmount = 0;
  vi.advanceTimersByTime(400);
  await signe.hear();
  expect(signe.words('card-c1')).toBe('Jeg får ondt i maven.');
});

test('the server’s own writing and a form without a script wake the board like anybody', async () => {
  const { elmer, signe, room, pass } = await restingBoard();
  await room.write((doc) => rewordCard(doc, openBoard(doc), 'card-c1', 'Serverens.'));
  await pass();
  await room.write((doc) => rewordCard(doc, openBoard(doc), 'card-c1', 'Serverens igen.'));
  await pass();
  const form = new Y.Doc();
  showCard(form, openBoard(form), { id: 'card-form', author: 'torben', column: 'wish', text: 'Ro', at: 2 });
  expect(await room.takeOne({ participant: 'torben', right: 'participant' }, Y.encodeStateAsUpdate(form))).toBeNull();
  for (const phone of [elmer, signe]) await phone.hear();
  expect([signe.words('card-c1'), signe.words('card-form')]).toEqual(['Serverens igen.', 'Ro']);
  // Elmer's, the server's, and the form's: the server took no second name.
  expect(Y.decodeStateVector(Y.encodeStateVector(room.doc)).size).toBe(3);
});

test('[P4] documents made anew find a board at rest as it is on disk, and its people are told', async () => {
  const { store, rooms, elmer, room } = await restingBoard();
  await rooms.makeAnew([BOARD.meeting], async () => {
    const { log } = await store.rooms.open(room.key);
    expect(log.length).toBeGreaterThan(0);
  });
  expect([elmer.closed, room.over]).toEqual([CLOSE.otherGeneration, true]);
  const next = await new Phone(rooms, 'torben').sit();
  expect(next.words('card-c1')).toBe(NOISE);
});

test('[P4] a server that closes lets everyone go from a board at rest, and it is on disk', async () => {
  const { store, rooms, elmer, signe, room } = await restingBoard();
  await rooms.close();
  expect([elmer.closed, signe.closed]).toEqual([CLOSE.restarting, CLOSE.restarting]);
  const { snapshot, log } = await store.rooms.open(room.key);
  const kept = new Y.Doc();
  for (const bytes of [...(snapshot ? [snapshot] : []), ...log]) Y.applyUpdate(kept, bytes);
  expect(textOf(openBoard(kept).cards.get('card-c1')?.get('text'))).toBe(NOISE);
});

test('how many boards rest is counted, and nobody is in a board that has been let go', async () => {
  const { meter, elmer, signe, room, rooms } = await restingBoard();
  expect(await meter.register.metrics()).toMatch(/samtavlen_rooms_at_rest 1\n/);
  for (const { connection } of [elmer, signe]) room.leave(connection);
  await rooms.sweep();
  expect(await meter.register.metrics()).toMatch(/samtavlen_rooms_at_rest 0\n/);
});
