import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { MeetingChanges } from './MeetingChanges.ts';
import { MeetingsThisTurn } from './MeetingsThisTurn.ts';

/** A store that counts how often it is asked. */
function counted() {
  const asked: string[] = [];
  const kept = {
    async find(id: string) {
      asked.push(`find ${id}`);
      return null;
    },
    async people(id: string) {
      asked.push(`people ${id}`);
      return [];
    },
  };
  const changes = new MeetingChanges();
  return { asked, changes, meetings: new MeetingsThisTurn(kept, changes) };
}

test('a whole table that comes at once is looked up once, and two tables each once', async () => {
  const { asked, meetings } = counted();
  await Promise.all([meetings.find('elmer'), meetings.find('elmer'), meetings.people('elmer'), meetings.find('sofie')]);
  expect(asked).toEqual(['find elmer', 'people elmer', 'find sofie']);
});

test('who comes a moment later is looked up afresh', async () => {
  const { asked, meetings } = counted();
  await meetings.people('elmer');
  await nextTurn();
  await meetings.people('elmer');
  expect(asked).toEqual(['people elmer', 'people elmer']);
});

test('who is sent out is out for the very next to ask, in the same moment too', async () => {
  const { asked, changes, meetings } = counted();
  await meetings.people('elmer');
  changes.tell({ what: 'sentOut', meeting: 'elmer', participant: 'torben' });
  await meetings.people('elmer');
  expect(asked).toEqual(['people elmer', 'people elmer']);
});
