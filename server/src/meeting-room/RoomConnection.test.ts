import { expect, onTestFinished, test, vi } from 'vitest';
import { endTurnWith } from './endOfTurn.ts';
import { RoomConnection } from './RoomConnection.ts';

const PRESENCE = Buffer.from('presence');
const NEWER = Buffer.from('newer presence');
const EDIT = Buffer.from('an edit');

/** A device, and every write it was sent. */
function device() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] });
  onTestFinished(() => void vi.useRealTimers());
  const writes: string[] = [];
  const socket = {
    bufferedAmount: 0,
    write: (bytes: Uint8Array) => void writes.push(Buffer.from(bytes).toString()),
    close: () => {},
  };
  const connection = new RoomConnection(socket, { participant: 'elmer1', right: 'participant' }, async () => ({
    in: false,
    why: 'notAdmitted',
  }));
  return { connection, writes };
}

test('presence leaves with the next edit, in one write, and only as it was last', () => {
  const { connection, writes } = device();
  connection.passAlong(PRESENCE);
  connection.passAlong(NEWER);
  endTurnWith(() => connection.pass(EDIT));
  vi.advanceTimersByTime(1_000);
  expect(writes).toEqual([`${EDIT}${NEWER}`]);
});

test('where nobody writes an edit, presence leaves by itself after a moment', () => {
  const { connection, writes } = device();
  connection.passAlong(PRESENCE);
  expect(writes).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(writes).toEqual([`${PRESENCE}`]);
});

test('who has gone is sent nothing any more', () => {
  const { connection, writes } = device();
  connection.passAlong(PRESENCE);
  connection.stopLooking();
  vi.advanceTimersByTime(1_000);
  expect(writes).toEqual([]);
});
