import { expect, test } from 'vitest';
import { packLog, unpacked } from './packedLog.ts';

test('a log is the same on the other side, with edits of no length and with none at all', () => {
  const log = ['første', '', 'tredje'].map((words) => new TextEncoder().encode(words));
  expect(unpacked({ room: 'elmer', log: packLog(log) })).toEqual({ room: 'elmer', log });
  expect(unpacked({ log: packLog([]) })).toEqual({ log: [] });
});
