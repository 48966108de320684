import type { Page } from '@playwright/test';
import { closeMeeting } from './table/leading.ts';
import { expect, test } from './table/test.ts';
import { cardWith, writeCard } from './table/writing.ts';

/** Addresses of everything the app keeps on this device. */
const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname);
  });

const workersOf = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('[P2] the app is kept on a phone and nothing of the meeting is; it opens without net and goes on when it is back', async ({
  screens,
  control,
  come,
}) => {
  const phone = await come('f1');
  await writeCard(phone, { column: 'concern', text: 'Vi er trætte om aftenen.' });
  await expect.poll(async () => (await keptBy(phone)).some((at) => at.includes('/later-'))).toBe(true);
  expect((await keptBy(phone)).filter((at) => at !== '/index.html' && !at.startsWith('/assets/'))).toEqual([]);
  screens.netMayFail = true;
  await phone.context().setOffline(true);
  await phone.reload();
  await expect(phone.getByText('Telefonen har ikke net.', { exact: false })).toBeVisible();
  await phone.context().setOffline(false);
  await expect(cardWith(phone, 'Vi er trætte om aftenen.')).toBeVisible();
  await closeMeeting(control);
  await phone.getByRole('button', { name: 'Slet fra denne telefon nu' }).click();
  await expect(phone.getByRole('heading', { name: 'Du kan lukke siden nu.' })).toBeVisible();
  expect([await keptBy(phone), await workersOf(phone)]).toEqual([[], 0]);
});

test('[P2] a tablet that several share keeps nothing', async ({ screens, meeting }) => {
  const tablet = await screens.open('the tablet', 'phone');
  await tablet.goto(meeting.tabletUrl);
  await tablet.getByRole('button', { name: 'Hvem skriver nu?' }).click();
  await tablet.getByRole('button', { name: /Elmer/ }).click();
  await expect(tablet.getByRole('navigation', { name: 'Tavlens kolonner' })).toBeVisible();
  expect([await keptBy(tablet), await workersOf(tablet)]).toEqual([[], 0]);
});
