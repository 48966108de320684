import { rewordCard } from '@samtavlen/shared/board/cards.ts';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { expect, test, vi } from 'vitest';
import { TEST_NOW } from '../testing/openTestServer.ts';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

/** Each test plans a meeting and seats it, ms: more than enough on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const NOISE = 'Der er for meget larm i klassen. Så får jeg ondt i maven.';
const MINUTE = 60_000;

/** Elmer's card on an open board, and Signe's phone, which keeps trying to change it. */
async function tamperedMeeting() {
  const table = await elmerMeeting();
  const { sit, open, say, server, boardPath, phone, meeting } = table;
  const elmer = await sit('b1');
  await open();
  say(elmer, 'b1', 'card-c1', NOISE);
  await elmer.saved();
  const browser = await phone('f1');
  const comeIn = () => Device.connect(server.app, boardPath, browser);
  const tamper = async () => {
    const device = await comeIn();
    await device.until('the card is seen', () => device.cards(0).includes(NOISE));
    rewordCard(device.doc, device.board, 'card-c1', 'Han overdriver.');
    await device.until('it is refused', () => device.refusal?.reason === 'forbidden');
    return device;
  };
  const person = `participant:${table.seats.f1}`;
  const lines = async () =>
    (await server.deps.store.accessLog.about('meeting', meeting.id)).filter(
      (line) => line.person === person && line.refused,
    );
  return { ...table, elmer, comeIn, tamper, person, lines };
}

test('[P1] the third attempt at what is not one’s own closes for good and leaves one line, and nobody else notices', async () => {
  const { elmer, tamper, lines, person, meeting } = await tamperedMeeting();
  const tried = [await tamper(), await tamper()];
  expect(tried.map(({ closeCode }) => closeCode)).toEqual([null, null]);
  expect(await lines()).toEqual([]);
  const third = await tamper();
  await third.until('the door is shut', () => third.closeCode === CLOSE.offences);
  const line = { at: TEST_NOW, person, verb: 'change', object: 'meeting', objectId: meeting.id, refused: true };
  await vi.waitFor(async () => expect(await lines()).toEqual([line]));
  expect([elmer.closeCode, elmer.everHeard('overdriver'), elmer.cards(0)]).toEqual([null, false, [NOISE]]);
});

test('who is shut out stays out for a minute, and then comes in as before', async () => {
  const { tamper, comeIn, server } = await tamperedMeeting();
  for (let attempt = 0; attempt < 3; attempt++) await tamper();
  const shut = await comeIn();
  await shut.until('the door is shut', () => shut.closeCode === CLOSE.offences);
  expect(shut.everHeard('larm i klassen')).toBe(false);
  server.clock.now += MINUTE + 1;
  const back = await comeIn();
  await back.until('the card is seen', () => back.cards(0).includes(NOISE));
});

test('attempts far apart are not counted together', async () => {
  const { tamper, comeIn, server } = await tamperedMeeting();
  for (let attempt = 0; attempt < 4; attempt++) {
    await tamper();
    server.clock.now += 11 * MINUTE;
  }
  const back = await comeIn();
  await back.until('the card is seen', () => back.cards(0).includes(NOISE));
});
