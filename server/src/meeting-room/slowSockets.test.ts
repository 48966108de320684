import { rewordCard, showCard } from '@samtavlen/shared/board/cards.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { textOf } from '@samtavlen/shared/board/text.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { SYNC } from '@samtavlen/shared/wire/codec.ts';
import { FRAME } from '@samtavlen/shared/wire/frames.ts';
import * as decoding from 'lib0/decoding';
import { expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { MeetingRoom } from './MeetingRoom.ts';
import { RoomConnection } from './RoomConnection.ts';
import { payloadsOf } from './testing/payloadsOf.ts';
import { roomsInHand } from './testing/roomsInHand.ts';

vi.setConfig({ testTimeout: 60_000 });

const KB = 1024;
/** What one socket may hold of the server's memory: the mark, and what one turn adds. */
const BOUND = (512 + 16) * KB;

/** A device that reads only when the test says so. */
class SleepyDevice {
  readonly doc = new Y.Doc();
  readonly connection: RoomConnection;
  bufferedAmount = 0;
  most = 0;
  closed: number | null = null;
  edits = 0;
  #unread: Buffer[] = [];

  constructor(participant: string) {
    const ask = async () => ({ in: true, right: 'participant', participant }) as const;
    this.connection = new RoomConnection(this, { participant, right: 'participant' }, ask);
  }

  write(messages: Uint8Array): void {
    this.#unread.push(Buffer.from(messages));
    this.bufferedAmount += messages.length;
    this.most = Math.max(this.most, this.bufferedAmount);
  }

  close(code: number): void {
    this.closed ??= code;
  }

  read(): void {
    for (const payload of payloadsOf(Buffer.concat(this.#unread.splice(0)))) {
      const decoder = decoding.createDecoder(payload);
      if (decoding.readVarUint(decoder) !== FRAME.sync || decoding.readVarUint(decoder) === SYNC.step1) continue;
      this.edits++;
      Y.applyUpdate(this.doc, decoding.readVarUint8Array(decoder));
    }
    this.bufferedAmount = 0;
  }

  get words(): string {
    return textOf(openBoard(this.doc).cards.get('card-long')?.get('text'));
  }
}

/** A room in which Elmer writes as much as one likes, and others who may be asleep. */
async function tableWith(...people: string[]) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { meter, rooms } = await roomsInHand();
  const room = await rooms.room({ kind: 'board', meeting: 'elmer-meeting' });
  const elmer = new SleepyDevice('elmer1');
  const others = people.map((participant) => new SleepyDevice(participant));
  for (const { connection } of [elmer, ...others]) room.join(connection);
  const words = writerIn(room, elmer);
  return { room, meter, elmer, others, ...words };
}

function writerIn(room: MeetingRoom, { connection }: SleepyDevice) {
  const doc = new Y.Doc();
  const board = openBoard(doc);
  let n = 0;
  doc.on('update', (bytes: Uint8Array) => room.receive(connection, { kind: 'content', n: ++n, whole: false, bytes }));
  showCard(doc, board, { id: 'card-long', author: 'elmer1', column: 'wish', text: '', at: 1 });
  let turn = 0;
  /** Writes the card anew, about 4 kB each time, and waits for the disk. */
  const write = async (times: number) => {
    for (let at = 0; at < times; at++) {
      rewordCard(doc, board, 'card-long', `${++turn} ${String.fromCharCode(97 + (turn % 26)).repeat(3_900)}`);
      await new Promise((next) => setImmediate(next));
      await room.onDisk();
    }
    // What is due to the receivers leaves at the end of the turn.
    await new Promise((next) => setImmediate(next));
  };
  return { write, now: () => textOf(board.cards.get('card-long')?.get('text')) };
}

test('twenty devices that do not read cost half a megabyte each, and whoever reads hears every edit', async () => {
  const sleepers = Array.from({ length: 20 }, (_, at) => `asleep${at}`);
  const { others, write, now } = await tableWith('awake1', ...sleepers);
  const [awake, ...asleep] = others as [SleepyDevice, ...SleepyDevice[]];
  const TURNS = 500;
  for (let turn = 0; turn < TURNS; turn += 20) {
    await write(20);
    awake.read();
  }
  expect([awake.edits, awake.words]).toEqual([TURNS + 1, now()]);
  // 500 times 4 kB were written: four times the bound.
  for (const device of asleep) expect(device.most).toBeLessThan(BOUND);
});

test('[P4] a device that reads again is sent all it missed in one difference, and then each edit as before', async () => {
  const { others, write, now, meter } = await tableWith('asleep1');
  const [device] = others as [SleepyDevice];
  await write(300);
  const unread = device.most;
  device.read();
  expect(device.words).not.toBe(now());
  // Something is on its way to the disk when the difference is made.
  const writing = write(3);
  vi.advanceTimersByTime(400);
  await writing;
  device.read();
  expect(device.words).toBe(now());
  expect(device.doc.store.pendingStructs).toBeNull();
  await write(2);
  device.read();
  expect([device.words, device.closed]).toEqual([now(), null]);
  expect([unread < BOUND, device.edits < 300]).toEqual([true, true]);
  expect(await meter.register.metrics()).toMatch(/samtavlen_catch_ups_total 1/);
});

test('a device that reads nothing for 20 s is let go with "come again later", and nobody else notices', async () => {
  const { others, write, elmer } = await tableWith('asleep1', 'awake1');
  const [asleep, awake] = others as [SleepyDevice, SleepyDevice];
  for (let turn = 0; turn < 15; turn++) {
    await write(20);
    awake.read();
    elmer.read();
  }
  vi.advanceTimersByTime(19_000);
  expect(asleep.closed).toBeNull();
  vi.advanceTimersByTime(2_000);
  expect([asleep.closed, awake.closed, elmer.closed]).toEqual([CLOSE.tooSlow, null, null]);
});

test('a difference too large for one socket is not begun: at 4 MB a device is let go', async () => {
  const { others, write } = await tableWith('asleep1');
  const [asleep] = others as [SleepyDevice];
  asleep.connection.send(new Uint8Array(4 * KB * KB));
  await write(1);
  expect(asleep.closed).toBe(CLOSE.tooSlow);
});

test('an edit without a connection comes after those that were heard before it', async () => {
  const { room, elmer, write } = await tableWith();
  await write(1);
  const early = new Y.Doc();
  Y.applyUpdate(early, Y.encodeStateAsUpdate(room.doc));
  const before = Y.encodeStateVector(early);
  showCard(early, openBoard(early), { id: 'card-heard', author: 'elmer1', column: 'wish', text: 'Først', at: 1 });
  const heard = Y.encodeStateAsUpdate(early, before);
  room.receive(elmer.connection, { kind: 'content', n: 3, whole: false, bytes: heard });
  const formDoc = new Y.Doc();
  Y.applyUpdate(formDoc, Y.encodeStateAsUpdate(early));
  const known = Y.encodeStateVector(formDoc);
  showCard(formDoc, openBoard(formDoc), { id: 'card-form', author: 'elmer1', column: 'wish', text: 'Så', at: 2 });
  // It builds on what was heard: without that it would be refused.
  rewordCard(formDoc, openBoard(formDoc), 'card-heard', 'Først, og mere');
  const bytes = Y.encodeStateAsUpdate(formDoc, known);
  expect(await room.takeOne({ participant: 'elmer1', right: 'participant' }, bytes)).toBeNull();
  expect([...openBoard(room.doc).cards.keys()]).toEqual(expect.arrayContaining(['card-heard', 'card-form']));
});
