import type { Page } from '@playwright/test';
import { fillBoard } from '../bars/fillBoard.ts';
import { GuestNet } from './table/GuestNet.ts';
import { openColumn } from './table/leading.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';
import { cardField, cardWith, draftCard, isSaved, share, turnTo, writeCard } from './table/writing.ts';

/** How long the phone may take after it is picked up, ms (issue 5). */
const PICKED_UP = 2_000;

/** The screen goes dark, or lights up again: the browser tells the page so. */
const screen = (phone: Page, is: 'dark' | 'lit'): Promise<void> =>
  phone.evaluate((dark) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => dark });
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (dark ? 'hidden' : 'visible'),
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, is === 'dark');

test('a phone that was locked for two minutes is back within two seconds, at the same place [P4]', async ({
  control,
  comeByLine,
}) => {
  const { page: signe, line } = await comeByLine('f1', (page) => page.clock.install());
  await turnTo(signe, 'wish');
  await draftCard(signe, { column: 'wish', text: 'En rolig morgen' });
  await screen(signe, 'dark');
  line.sleep();
  await writeCard(control, { column: 'wish', text: 'Skrevet imens.' });
  await openColumn(control, 'workingWell');
  await signe.clock.fastForward('02:00');
  line.wake();
  await screen(signe, 'lit');
  const since = Date.now();
  await signe.clock.resume();
  await signe.getByRole('button', { name: 'Mødetavle – tryk for at vise' }).click();
  await expect(cardField(signe)).toHaveValue('En rolig morgen');
  await cardField(signe).fill('En rolig morgen.');
  await share(signe);
  await expect(cardWith(control, 'En rolig morgen.')).toBeVisible({ timeout: PICKED_UP });
  await expect(cardWith(signe, 'Skrevet imens.')).toBeVisible({ timeout: PICKED_UP });
  expect(Date.now() - since, 'ms, with her typing').toBeLessThan(2 * PICKED_UP);
  await expect(signe.getByText('Vi er ved Fungerer', { exact: true })).toBeVisible();
});

test('a reload, and a way back, come to the column one chose and the card one read', async ({ meeting, come }) => {
  const signe = await come('f1');
  await fillBoard(signe.request, meeting.id, 30);
  await turnTo(signe, 'wish');
  const card = cardWith(signe, 'Kort 27.');
  await card.scrollIntoViewIfNeeded();
  await expect.poll(() => signe.evaluate(() => history.state?.place ?? null)).not.toBeNull();
  const top = () => card.evaluate((one) => one.getBoundingClientRect().top);
  const before = await top();
  const ways = [() => signe.reload(), () => signe.goto('/was').then(() => signe.goBack())];
  for (const comeBack of ways) {
    await comeBack();
    await isSaved(signe);
    const tab = signe.getByRole('navigation', { name: 'Tavlens kolonner' }).getByRole('button', { name: /^Se ske/ });
    await expect(tab).toHaveAttribute('aria-current', 'true');
    await expect(card).toBeInViewport();
    await expect.poll(async () => Math.abs((await top()) - before), 'px from where it was').toBeLessThan(24);
  }
});

test('a page the phone had let go of, or gone back to, has the words one was writing [P4]', async ({ come }) => {
  const signe = await come('f1');
  await draftCard(signe, { column: 'wish', text: 'En rolig morgen, og en god aften' });
  await signe.reload();
  await expect(signe.getByText('En rolig morgen, og en god aften')).toBeVisible();
  await signe.goto('/was');
  await signe.goBack();
  await expect(signe.getByText('En rolig morgen, og en god aften')).toBeVisible();
});

/** Every page the app keeps on this device, for a time without net. */
const keptPages = (phone: Page): Promise<string> =>
  phone.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).matchAll()));
    const texts = await Promise.all(kept.flat().map((answer) => answer.text()));
    return texts.filter((text) => text.startsWith('<')).join('\n');
  });

for (const answers of ['with a page', 'with the way to one'] as const)
  test(`a guest network that answers everything ${answers} is named, and nothing is lost to it [P4]`, async ({
    house,
    screens,
    meeting,
    control,
    come,
  }) => {
    test.setTimeout(120_000);
    const signe = await come('f1');
    await writeCard(signe, { column: 'concern', text: 'Før gæstenettet.' });
    await isSaved(signe);
    await expect.poll(() => keptPages(signe)).toContain('<!doctype html>');
    screens.netMayFail = true;
    await house.server.stop();
    const guestNet = await GuestNet.at(house.server.url, answers);
    await writeCard(signe, { column: 'concern', text: 'Skrevet bag gæstenettet.' });
    const named = signe.getByText('Nettet vil have, at du logger på først.', { exact: false });
    await expect(named).toBeVisible({ timeout: 30_000 });
    await expect(signe.locator('[data-save]').first()).toHaveText(/Ikke gemt/);
    await look({ signe }, `guest network ${answers}`, false);
    signe.on('dialog', (dialog) => dialog.accept());
    await signe.reload();
    await guestNet.open();
    await house.server.start();
    await signe.goto(`/moede/${meeting.id}`);
    await expect(cardWith(signe, 'Skrevet bag gæstenettet.')).toBeVisible({ timeout: 30_000 });
    await expect(cardWith(control, 'Skrevet bag gæstenettet.')).toBeVisible({ timeout: 30_000 });
    await isSaved(signe);
    expect(await keptPages(signe)).not.toContain('gæstenettet');
    screens.netMayFail = false;
  });

test('the keyboard over half the phone leaves the field and the way to share in sight', async ({ come }) => {
  const signe = await come('f1');
  await signe.getByRole('button', { name: 'Skriv et kort' }).click();
  await expect(cardField(signe)).toBeFocused();
  await signe.setViewportSize({ width: 360, height: 400 });
  await signe.keyboard.type('Han græder om morgenen.');
  await expect(cardField(signe)).toBeInViewport({ ratio: 0.9 });
  await expect(signe.getByRole('button', { name: 'Del på tavlen' })).toBeInViewport({ ratio: 0.9 });
  await look({ signe }, 'under the keyboard', false);
  await signe.setViewportSize({ width: 360, height: 740 });
  await share(signe);
  await expect(cardWith(signe, 'Han græder om morgenen.')).toBeVisible();
});
