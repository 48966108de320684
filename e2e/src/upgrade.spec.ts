import type { Page } from '@playwright/test';
import { expect, test } from './table/test.ts';
import { cardWith, writeCard } from './table/writing.ts';

/** As in a browser without one: the app's own worker would still have the older build's parts. */
async function withoutWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => new Promise(() => undefined);
  });
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  });
}

test('a page that stays open while Samtavlen is updated loads itself anew, once, and goes on', async ({
  meeting,
  come,
}) => {
  const phone = await come('f1');
  await writeCard(phone, { column: 'concern', text: 'Vi sover for lidt.' });
  await withoutWorker(phone);
  let opened = 0;
  phone.on('framenavigated', (frame) => {
    if (frame === phone.mainFrame() && frame.url().includes(meeting.id)) opened += 1;
  });
  // The newer build has other names: this page's later part is gone, and the front page names another entry.
  await phone.route('**/assets/later-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await phone.route(
    (url) => url.pathname === '/',
    (route) => route.fulfill({ body: '<script src="/assets/index-newer.js"></script>' }),
  );
  await phone.goto(`/moede/${meeting.id}`);
  await expect.poll(() => opened).toBe(2);
  await expect(cardWith(phone, 'Vi sover for lidt.')).toBeVisible();
  await phone.waitForRequest('**/assets/later-*.js'); // It is still gone, and is only asked for again.
  expect(opened).toBe(2);
});
