import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openWall } from './table/leading.ts';
import { look } from './table/look.ts';
import { type Screens, sizes } from './table/Screens.ts';
import { sitDown } from './table/sitDown.ts';
import { expect, type House, test } from './table/test.ts';
import { writeCard } from './table/writing.ts';

/** Every kind of page, each as the person whose page it is sees it. */
async function everyPage(house: House, screens: Screens) {
  const { meeting, control, come } = await sitDown(house, screens);
  const board = await come('f1');
  await writeCard(board, { column: 'concern', text: 'Han har været i skole 3 dage på 4 uger. Jeg sover ikke.' });
  const writing = await come('p3');
  await writing.getByRole('button', { name: 'Skriv et kort' }).click();
  const entrance = await screens.open('Torben', 'phone');
  await entrance.goto(meeting.linkOf('f2'));
  const staff = await house.ida.signedIn();
  const start = await screens.open('Ida', 'control', staff);
  await start.goto('/');
  const family = await screens.open('Ida', 'control', staff);
  await family.goto(`/familier/${meeting.familyId}`);
  const statement = await screens.open('anyone', 'phone');
  await statement.goto('/was');
  const pages = { entrance, board, writing, control, wall: await openWall(screens, house.ida, meeting) };
  for (const page of [entrance, start, family, statement])
    await expect(page.getByRole('heading').first()).toBeVisible();
  return Object.entries({ ...pages, start, family, statement });
}

async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** Pressed by a finger, and smaller than 48 × 48 CSS px. A link inside a sentence is as high as its line. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const pressed = 'button, summary, select, input:not([type=checkbox], [type=radio]), label:has(input), a';
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((one) => one.checkVisibility() && !(one.matches('a') && one.parentElement?.matches('p, li')))
      .map((one) => ({ box: one.getBoundingClientRect(), says: one.textContent || one.outerHTML.slice(0, 60) }))
      .filter(({ box }) => Math.round(box.width) < 48 || Math.round(box.height) < 48)
      .map(({ box, says }) => `${says}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
  });

const turn = (page: Page, direction: 'ltr' | 'rtl') =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, direction);

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Dark is for what is held in the hand. */
async function inDark(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.colours)).toBe('dark');
  expect.soft(await faultsOn(page), `${name}, dark`).toEqual([]);
  await look({ dark: page }, name, false);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function fromRightToLeft(page: Page, name: string): Promise<void> {
  await turn(page, 'rtl');
  expect.soft(await faultsOn(page), `${name}, right to left`).toEqual([]);
  expect.soft(await isWide(page), `${name}, right to left, is as wide as the screen`).toBeLessThanOrEqual(0);
  await look({ rtl: page }, name);
  await turn(page, 'ltr');
}

test('axe finds nothing in light, in dark and from right to left', async ({ house, screens }) => {
  test.setTimeout(150_000);
  for (const [name, page] of await everyPage(house, screens)) {
    await page.bringToFront(); // A page behind another is not told of new colours.
    expect.soft(await faultsOn(page), `${name}, light`).toEqual([]);
    await fromRightToLeft(page, name);
    const moving = await page.evaluate(
      () => document.getAnimations().filter((one) => one.playState === 'running').length,
    );
    expect.soft(moving, `${name} stands still when the device asks for it`).toBe(0);
    if (page.viewportSize()?.width !== sizes.phone.viewport.width) continue;
    await inDark(page, name);
    expect.soft(await tooSmall(page), `${name}, targets`).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    await look({ forced: page }, name);
  }
});
