import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { expect, test } from 'vitest';
import { comesIn } from './comeIn.ts';
import { RoomConnection } from './RoomConnection.ts';

function deviceOf(participant: string) {
  const device = {
    bufferedAmount: 0,
    closed: 0,
    write: () => {},
    close: (code: number) => {
      device.closed = code;
    },
  };
  const ask = async () => ({ in: false, why: 'notAdmitted' }) as const;
  return { device, connection: new RoomConnection(device, { participant, right: 'participant' }, ask) };
}

test('one person with sixty sockets keeps nobody else out, and their oldest makes place for their newest', () => {
  const there = new Set<RoomConnection>();
  const hostile = Array.from({ length: 60 }, () => deviceOf('signe1'));
  for (const { connection } of hostile) if (comesIn(there, connection)) there.add(connection);
  expect(hostile.map(({ device }) => device.closed)).toEqual([
    ...Array.from({ length: 48 }, () => CLOSE.tooMany),
    ...Array.from({ length: 12 }, () => 0),
  ]);
  expect(comesIn(there, deviceOf('elmer1').connection)).toBe(true);
});

test('the sixty-first device of a full room is turned away, and comes in when one has been let go', () => {
  const there = new Set<RoomConnection>();
  for (let at = 0; at < 60; at++) there.add(deviceOf(`person-${at}`).connection);
  const late = deviceOf('late01').connection;
  expect(comesIn(there, late)).toBe(false);
  [...there][0]?.close('sentOut');
  expect(comesIn(there, late)).toBe(true);
});
