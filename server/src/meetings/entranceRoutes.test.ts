import { conductAtStart } from '@samtavlen/shared/conduct/Conduct.ts';
import { describe, expect, test } from 'vitest';
import { openTestServer, TEST_NOW } from '../testing/openTestServer.ts';
import { entrancePath, planElmer } from './testing/planElmer.ts';

const close = { ...conductAtStart, phase: 'closed' } as const;

describe("Signe's personal link", () => {
  test('shows where it leads without letting anyone in: a preview cannot use it', async () => {
    const server = await openTestServer();
    const { linkOf, meeting, path } = await planElmer(server);
    const phone = server.browser();
    const seen = await phone.get(await linkOf('f1'));
    expect(seen.body).toEqual({
      kind: 'personal',
      meetingId: meeting.id,
      name: 'Signe Havlykke',
      purpose: 'Hvordan får Elmer gode dage i skolen?',
      startsAt: '2026-03-12T13:00:00.000Z',
    });
    expect(phone.cookies).toEqual({});
    expect((await phone.get(`${path}/me`)).body).toEqual({ state: 'none' });
  });

  test('brings her to her place, on a second phone too, and adds nobody', async () => {
    const server = await openTestServer();
    const { ida, linkOf, meeting, path, seats } = await planElmer(server);
    const link = await linkOf('f1');
    const [phone, tablet] = [server.browser(), server.browser()];
    for (const device of [phone, tablet, phone]) {
      expect((await device.post(link)).body).toEqual({ meetingId: meeting.id });
      expect((await device.get(`${path}/me`)).body).toEqual({
        state: 'in',
        right: 'participant',
        participant: seats.f1,
        tablet: false,
      });
    }
    expect((await ida.get(path)).body.participants).toHaveLength(meeting.participants.length);
  });

  test('lets her back in on the same phone after the meeting, and nobody else', async () => {
    const server = await openTestServer();
    const { linkOf, meeting, path } = await planElmer(server);
    const link = await linkOf('f1');
    const phone = server.browser();
    await phone.post(link);
    await server.deps.store.meetings.saveConduct(meeting.id, close, TEST_NOW);
    expect((await phone.post(link)).status).toBe(200);
    expect((await phone.get(`${path}/me`)).body.state).toBe('in');
    const late = { status: 410, body: { code: 'linkExpired', message: 'Linket er for gammelt. Bed om et nyt.' } };
    expect(await server.browser().get(link)).toMatchObject(late);
    expect(await server.browser().post(link)).toMatchObject(late);
  });

  test('gives no right to lead, to see the links or to see the family', async () => {
    const server = await openTestServer();
    const { linkOf, path, family, seats } = await planElmer(server);
    const phone = server.browser();
    await phone.post(await linkOf('p2'));
    expect((await phone.get(`${path}/me`)).body).toMatchObject({ right: 'participant', participant: seats.p2 });
    for (const answer of [
      await phone.get(path),
      await phone.get(`${path}/entrances`),
      await phone.post(`${path}/wall-code`),
      await phone.post(`${path}/participants/${seats.f2}/out`),
      await phone.get(`/api/families/${family.id}`),
    ])
      expect(answer).toMatchObject({ status: 401, body: { code: 'notSignedIn' } });
  });
});

test('a lost link can be replaced: the old one has expired, and the phone that is in stays in', async () => {
  const server = await openTestServer();
  const { ida, linkOf, path, seats } = await planElmer(server);
  const lost = await linkOf('f1');
  const phone = server.browser();
  await phone.post(lost);
  const { body } = await ida.post(`${path}/participants/${seats.f1}/new-link`);
  expect(await server.browser().get(lost)).toMatchObject({ status: 410, body: { code: 'linkExpired' } });
  expect((await phone.get(`${path}/me`)).body).toMatchObject({ state: 'in', participant: seats.f1 });
  const found = server.browser();
  expect((await found.post(entrancePath(body.url))).status).toBe(200);
  expect(await ida.post(`${path}/participants/en-fremmed-12/new-link`)).toMatchObject({ status: 404 });
  expect(await server.browser().post(await linkOf('f2'))).toMatchObject({ status: 200 });
});

describe('links that do not hold', () => {
  test('an unknown link gets a sentence', async () => {
    const server = await openTestServer();
    const { linkOf } = await planElmer(server);
    const link = await linkOf('f1');
    const other = await linkOf('f2');
    const forged = [`${link.slice(0, -1)}m`, `${link.slice(0, -5)}AAAA${link.at(-1)}`, '/api/entrances/hej'];
    const swapped = link.slice(0, '/api/entrances/'.length + 12) + other.slice('/api/entrances/'.length + 12);
    for (const path of [...forged, swapped])
      for (const answer of [await server.browser().get(path), await server.browser().post(path)])
        expect(answer).toMatchObject({
          status: 404,
          body: { code: 'linkUnknown', message: 'Linket virker ikke. Se efter, om hele linket er med.' },
        });
  });

  test("the meeting's own link leads to the lobby and not further", async () => {
    const server = await openTestServer();
    const { entrances, meeting, path } = await planElmer(server);
    const link = entrancePath((await entrances()).joinUrl);
    const phone = server.browser();
    expect((await phone.get(link)).body).toMatchObject({ kind: 'meeting', meetingId: meeting.id });
    expect((await phone.post(link)).status).toBe(403);
    expect((await phone.get(`${path}/me`)).body).toEqual({ state: 'none' });
  });

  test('a meeting that is not there, is not there for the door either', async () => {
    const { browser } = await openTestServer();
    expect(await browser().get('/api/meetings/ingenting12/me')).toMatchObject({ status: 404 });
  });
});

test('links stand on the address that people use, and are short', async () => {
  const { entrances, meeting } = await planElmer(await openTestServer());
  const { people, joinUrl, tabletUrl } = await entrances();
  expect(people).toHaveLength(meeting.participants.length);
  for (const url of [joinUrl, tabletUrl, ...people.map((person) => person.url)])
    expect(url).toMatch(/^https:\/\/tavle\.example\.dk\/d\/[\w-]{20,30}$/);
});

test("the wall opens for the facilitator's own account, and not for a colleague without the task", async () => {
  const server = await openTestServer();
  const { ida, path } = await planElmer(server);
  expect((await ida.get(`${path}/me?as=wall`)).body).toMatchObject({ right: 'wall', participant: null });
  expect((await ida.get(`${path}/me`)).body).toMatchObject({ right: 'facilitator' });
  const { browser: colleague } = await server.staff('Anders Lyngfelt');
  expect((await colleague.get(`${path}/me?as=wall`)).body).toEqual({ state: 'none' });
});
