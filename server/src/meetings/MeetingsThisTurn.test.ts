import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTestServer } from '../testing/openTestServer.ts';
import { MeetingsThisTurn } from './MeetingsThisTurn.ts';
import { readTogether } from './readTogether.ts';

/** Something to read that counts how often it is read, and of which some cannot be. */
function counted(broken = '') {
  const readings: string[][] = [];
  const one = readTogether(async (ids) => {
    readings.push([...ids]);
    if (ids.includes(broken)) throw new Error(`${broken} cannot be read`);
    return new Map(ids.filter((id) => id !== 'nobody').map((id) => [id, `about ${id}`]));
  });
  return { readings, one };
}

test('tables that come at once are looked up together, each once', async () => {
  const { readings, one } = counted();
  const answers = await Promise.all(['elmer', 'elmer', 'sofie', 'nobody', 'elmer'].map(one));
  expect(readings).toEqual([['elmer', 'sofie', 'nobody']]);
  expect(answers).toEqual(['about elmer', 'about elmer', 'about sofie', undefined, 'about elmer']);
});

test('who comes a moment later is looked up afresh, also while the first is being read', async () => {
  const { readings, one } = counted();
  const first = one('elmer');
  await nextTurn();
  await Promise.all([first, one('elmer')]);
  expect(readings).toEqual([['elmer'], ['elmer']]);
});

test('who is sent out is out for the very next to ask: what they are told is read after they asked', async () => {
  let out = false;
  const isOut = readTogether(async (ids) => new Map(ids.map((id) => [id, out])));
  const asked = isOut('torben');
  out = true;
  expect(await Promise.all([asked, isOut('torben')])).toEqual([true, true]);
});

test('a meeting that cannot be read keeps no other table at the door', async () => {
  const { one } = counted('elmer');
  const [elmer, sofie] = await Promise.allSettled([one('elmer'), one('sofie')]);
  expect(elmer).toMatchObject({ status: 'rejected', reason: new Error('elmer cannot be read') });
  expect(sofie).toMatchObject({ value: 'about sofie' });
});

test('a town is read in parts, and everyone is answered', async () => {
  const { readings, one } = counted();
  const town = Array.from({ length: 150 }, (_, at) => `meeting${at}`);
  expect(await Promise.all(town.map(one))).toEqual(town.map((id) => `about ${id}`));
  expect(readings.map(({ length }) => length)).toEqual([64, 64, 22]);
});

test('there is no meeting, nobody at it and nothing in its plan, where there is none', async () => {
  const { deps } = await openTestServer();
  const meetings = new MeetingsThisTurn(deps.store);
  expect(await Promise.all([meetings.find('x'), meetings.people('x'), meetings.place('x', 'x')])).toEqual([
    null,
    [],
    null,
  ]);
  expect(await Promise.all([meetings.agreements('x'), meetings.scales('x'), meetings.cadence('x')])).toEqual([
    [],
    [],
    null,
  ]);
});
