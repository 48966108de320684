import { describe, expect, test } from 'vitest';
import { openTestServer } from '../testing/openTestServer.ts';
import { entrancePath, planElmer } from './testing/planElmer.ts';

async function open() {
  const server = await openTestServer();
  const planned = await planElmer(server);
  const tablet = server.browser();
  await tablet.post(entrancePath((await planned.entrances()).tabletUrl));
  const namesOnTablet = async () =>
    (await tablet.get(`${planned.path}/tablet`)).body.people.map(({ name }: { name: string }) => name);
  return { ...server, ...planned, tablet, namesOnTablet };
}

describe('the shared tablet', () => {
  test('offers those who lead nothing and have no device of their own', async () => {
    const { tablet, path, browser, linkOf, namesOnTablet } = await open();
    expect((await tablet.get(`${path}/me`)).body).toEqual({ state: 'pickPerson' });
    await browser().post(await linkOf('f1'));
    expect(await namesOnTablet()).toEqual(['Elmer', 'Torben Havlykke', 'Mona', 'Kasper Vangsø', 'Louise Tranebæk']);
  });

  test('is used by one after another ("skift person")', async () => {
    const { tablet, path, seats } = await open();
    for (const participant of [seats.b1, seats.n1]) {
      expect((await tablet.post(`${path}/tablet`, { participant })).status).toBe(200);
      expect((await tablet.get(`${path}/me`)).body).toEqual({
        state: 'in',
        right: 'participant',
        participant,
        tablet: true,
      });
    }
    await tablet.post(`${path}/tablet`, { participant: null });
    expect((await tablet.get(`${path}/me`)).body).toEqual({ state: 'pickPerson' });
  });

  test('does not become someone who has a phone or who leads', async () => {
    const { tablet, path, seats, browser, linkOf } = await open();
    await browser().post(await linkOf('f1'));
    for (const participant of [seats.f1, seats.p1, 'en-fremmed-12'])
      expect((await tablet.post(`${path}/tablet`, { participant })).status).toBe(404);
    expect((await tablet.get(`${path}/me`)).body).toEqual({ state: 'pickPerson' });
  });

  test('is not something a phone can claim to be', async () => {
    const { browser, path, seats, linkOf } = await open();
    const phone = browser();
    await phone.post(await linkOf('f1'));
    expect((await phone.get(`${path}/tablet`)).status).toBe(403);
    expect((await phone.post(`${path}/tablet`, { participant: seats.b1 })).status).toBe(403);
    expect((await phone.get(`${path}/me`)).body.participant).toBe(seats.f1);
  });
});
