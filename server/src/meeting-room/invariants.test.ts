import { moveCard, rewordCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { loeft } from '@samtavlen/shared/templates/loeft.ts';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { LogEntry } from '../store/RoomStore.ts';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

/** Each test plans a meeting and seats it, ms: more than enough on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const LATE_WRITES = 200;

/** Three people at an open board, all they write, and the log as it goes to the disk. */
async function busyTable() {
  const table = await elmerMeeting();
  const { rooms } = table.server.deps.store;
  const log: LogEntry[] = [];
  const commit = rooms.commit;
  vi.spyOn(rooms, 'commit').mockImplementation(async (batch) => {
    await commit.call(rooms, batch);
    log.push(...batch);
  });
  const devices = await Promise.all(['b1', 'f1', 'f2'].map((key) => table.sit(key)));
  await table.open();
  for (const [at, key] of ['b1', 'f1', 'f2'].entries()) {
    const device = devices[at] as (typeof devices)[number];
    for (const n of [1, 2, 3]) table.say(device, key, `card-${key}-${n}`, `Kort ${n} fra ${key}`);
    rewordCard(device.doc, device.board, `card-${key}-1`, `Skrevet om af ${key}`);
    moveCard(device.doc, device.board, `card-${key}-2`, 'wish', 0);
    withdrawCard(device.doc, device.board, `card-${key}-3`, { by: table.seats[key] as string, at: 2 });
  }
  for (const device of devices) await device.saved();
  return { ...table, rooms, log, devices, room: table.boardPath.slice(4) };
}

const seen = (device: Device) => device.boardNow.columns.flatMap(({ cards }) => cards).length;
const boardIn = (doc: Y.Doc) => readBoard(openBoard(doc), loeft);

test('[P4] I3 I5: the board in everybody’s hands is the log played again, which has no gap', async () => {
  const { log, devices, control } = await busyTable();
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  const played = new Y.Doc();
  for (const { bytes } of log) Y.applyUpdate(played, bytes);
  expect(boardIn(played).columns.flatMap(({ cards }) => cards)).toHaveLength(6);
  for (const device of [...devices, control]) {
    await device.until('all is there', () => device.boardNow.withdrawn.cards.length === 3);
    expect(device.boardNow).toEqual(boardIn(played));
  }
});

test('[P1] I4: every letter in the log came through a connection of the one it belongs to', async () => {
  const { log, rooms, room, seats } = await busyTable();
  const { clients } = await rooms.open(room);
  for (const { by, bytes } of log)
    for (const { id } of Y.decodeUpdate(bytes).structs) expect(clients.get(id.client)).toBe(by);
  expect(new Set(log.map(({ by }) => by))).toEqual(new Set([seats.b1, seats.f1, seats.f2]));
});

test(`[P9] I6: a closed board is the same to the byte after ${LATE_WRITES} late writes and another opening`, async () => {
  const { log, rooms, room, control, server, boardPath, phone } = await busyTable();
  const elmers = await phone('b1');
  const comeBack = () => Device.connect(server.app, boardPath, elmers);
  await control.command({ do: 'close' });
  const before = [JSON.stringify(await rooms.closedBoard(room)), log.length];
  let device = await comeBack();
  for (let n = 0; n < LATE_WRITES; n++) {
    if (n % 50 === 0) device = await comeBack();
    await device.until('the board is seen', () => seen(device) === 6);
    rewordCard(device.doc, device.board, 'card-b1-1', `For sent ${n}`);
  }
  await control.command({ do: 'open' });
  const { snapshot, log: left } = await rooms.open(room);
  const kept = new Y.Doc();
  for (const bytes of [...(snapshot ? [snapshot] : []), ...left]) Y.applyUpdate(kept, bytes);
  expect([JSON.stringify(await rooms.closedBoard(room)), log.length]).toEqual(before);
  expect(JSON.stringify(boardIn(kept))).not.toContain('For sent');
  expect(boardIn(kept).withdrawn.cards).toEqual([]);
});
