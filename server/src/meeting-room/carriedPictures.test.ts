import { showCard } from '@samtavlen/shared/board/cards.ts';
import { expect, test } from 'vitest';
import { elmerPlan, entrancePath } from '../meetings/testing/planElmer.ts';
import { tinyPhoto } from '../pictures/testing/tinyPhoto.ts';
import type { TestBrowser } from '../testing/TestBrowser.ts';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const GARDEN = 'Haven, hvor vi har det godt.';
const SIGNE = 'Signe Havlykke';

async function sendPhoto(browser: TestBrowser, url: string): Promise<string> {
  const before = browser.headers;
  browser.headers = { ...before, 'content-type': 'image/jpeg' };
  const { body } = await browser.post(url, tinyPhoto);
  browser.headers = before;
  return body.id;
}

/** Signe's card with a photo, taken along from Elmer's first meeting to the next, which has opened. */
async function takenAlong() {
  const first = await elmerMeeting();
  const { open, phone, control, seats, server, meeting, boardPath, ida, family, staffIds } = first;
  await open();
  const signe = await phone('f1');
  const photo = await sendPhoto(signe, `/api/meetings/${meeting.id}/photos`);
  const device = await Device.connect(server.app, boardPath, signe);
  await device.until('the board is here', () => device.view !== null);
  const author = seats.f1 as string;
  showCard(device.doc, device.board, { id: 'card-w1', author, column: 'workingWell', text: GARDEN, photo, at: 1 });
  await device.saved();
  await control.command({ do: 'close' });
  const carry = { meeting: meeting.id, cards: ['card-w1'] };
  const { body: next } = await ida.post(`/api/families/${family.id}/meetings`, { ...elmerPlan(staffIds), carry });
  const anew = await Device.connect(server.app, `/ws/board/${next.id}`, ida);
  expect(await anew.command({ do: 'open' })).toMatchObject({ ok: true });
  await anew.until('the card has come', () => anew.cards(1).length === 1);
  const card = anew.boardNow.columns[1]?.cards[0];
  return { ...first, photo, next, card, copy: `/api/meetings/${next.id}/photos/${card?.photo}` };
}

/** Each test plans two meetings of nine and seats them, ms. */
const timeout = 20_000;

test('a card that is taken along keeps its photo, for everyone at the next meeting', { timeout }, async () => {
  const { ida, card, copy, photo, next, server } = await takenAlong();
  expect(card).toMatchObject({ text: GARDEN, carried: { name: '' } });
  expect(card?.photo).not.toBe(photo);
  expect((await ida.get(copy)).raw).toEqual(tinyPhoto);
  const { people } = (await ida.get(`/api/meetings/${next.id}/entrances`)).body;
  const phone = server.browser();
  await phone.post(entrancePath(people.find(({ name }: { name: string }) => name === SIGNE)?.url ?? ''));
  expect((await phone.get(copy)).raw).toEqual(tinyPhoto);
  expect((await server.browser().get(copy)).status).toBe(401);
});

test('[P9] the copy is the next meeting’s own, and goes with the person whose card it is', { timeout }, async () => {
  const { ida, family, meeting, copy, server } = await takenAlong();
  await server.deps.store.meetings.remove(meeting.id, Date.now());
  expect((await ida.get(copy)).status).toBe(200);
  const erasable = (await ida.get(`/api/families/${family.id}/erasable`)).body;
  const { key, name } = erasable.find((one: { name: string }) => one.name === SIGNE);
  expect((await ida.post(`/api/families/${family.id}/erasures`, { key, meeting: null, name })).status).toBe(204);
  expect((await ida.get(copy)).status).toBe(404);
});
