import type { Page } from '@playwright/test';
import { sitDown } from '../src/table/sitDown.ts';
import { expect, test } from '../src/table/test.ts';
import { fillBoard } from './fillBoard.ts';
import { type Felt, felt, median, slowPhone } from './SlowPhone.ts';

/** Loads of each page: the middle one counts. */
const LOADS = 5;

/** ux.md 5, bar 5. */
const BARS = { lcp: 2_000, tbt: 150, cls: 0.05 };

/** Cards on the board that is opened. */
const CARDS = 60;

test('a page opens within the bars on a slow phone', async ({ house, screens, browser }) => {
  const { meeting, come } = await sitDown(house, screens);
  const signe = await come('f1');
  await fillBoard(signe.request, meeting.id, CARDS);
  const storageState = await signe.context().storageState();
  const pages: [string, string, (page: Page) => Promise<unknown>][] = [
    ['/', house.server.url, (page) => page.getByLabel('Skriv koden fra skærmen').waitFor()],
    ['/d/:token', meeting.linkOf('f2'), (page) => page.getByRole('button', { name: /^Fortsæt som/ }).waitFor()],
    ['/moede/:id', `${house.server.url}/moede/${meeting.id}`, (page) => page.getByRole('navigation').waitFor()],
  ];
  const table: Record<string, Felt & { app: number }> = {};
  for (const [name, url, isThere] of pages) {
    const loads: (Felt & { app: number })[] = [];
    for (let n = 0; n < LOADS; n++) {
      const page = await slowPhone(browser, name === '/moede/:id' ? { storageState } : {});
      const from = Date.now();
      await page.goto(url, { waitUntil: 'commit' });
      await isThere(page);
      await expect(page.locator('#plain')).toHaveCount(0);
      const app = Date.now() - from;
      await page.waitForTimeout(2_500); // What comes after the page counts too.
      loads.push({ ...(await felt(page)), app });
      await page.context().close();
    }
    const middle = (key: keyof (Felt & { app: number })) => median(loads.map((load) => load[key]));
    table[name] = { lcp: middle('lcp'), tbt: middle('tbt'), cls: middle('cls'), app: middle('app') };
  }
  console.log(`\nSlow 4G, processor ÷ 4, 360 × 740, median of ${LOADS}; app = the app has taken over, ms`);
  console.table(table);
  for (const [name, { lcp, tbt, cls }] of Object.entries(table)) {
    expect.soft(lcp, `LCP of ${name}`).toBeLessThanOrEqual(BARS.lcp);
    expect.soft(tbt, `TBT of ${name}`).toBeLessThanOrEqual(BARS.tbt);
    expect.soft(cls, `CLS of ${name}`).toBeLessThanOrEqual(BARS.cls);
  }
});
