import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fillAgreement, newAgreement } from './table/agreeing.ts';
import { knockWithCode } from './table/entering.ts';
import { askToClose, sumUp } from './table/leading.ts';
import { look } from './table/look.ts';
import { dayFor, planElmer, typedDay } from './table/planElmer.ts';
import { type Size, sizes } from './table/Screens.ts';
import { expect, test } from './table/test.ts';
import { draftCard, turnTo, writeCard } from './table/writing.ts';

/** A screen of 1280 x 1024 at 400 % (WCAG 2.2, 1.4.10), px. */
const ENLARGED = { width: 320, height: 256 };

/** Nothing has to be read sideways. */
async function isNotWide(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(wide, `${name} is as wide as the screen at ${width} px`).toBeLessThanOrEqual(width);
}

/** The same page at 400 %; then as it was. */
async function inspectEnlarged(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(ENLARGED);
  await isNotWide(page, name);
  await look({ enlarged: page }, name, false);
  if (before) await page.setViewportSize(before);
}

/** Nothing serious or critical, and nothing that has to be read sideways, enlarged too. Keeps a picture of the whole page. */
async function inspect(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const found = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect.soft(found, name).toEqual([]);
  await isNotWide(page, name);
  await look({ [`${page.viewportSize()?.width}`]: page }, name);
  // A projector is not enlarged: its letters follow the seats. The control page is, once, below.
  if (!/wall|control/.test(name)) await inspectEnlarged(page, name);
}

const both = ['phone', 'control'] as const satisfies Size[];

/** Opens an address at both sizes, waits for its heading, and looks at it. */
async function inspectAt(page: Page, url: string, heading: string | RegExp): Promise<void> {
  for (const size of both) {
    await page.setViewportSize(sizes[size].viewport);
    await page.goto(url);
    await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
    await inspect(
      page,
      `page ${
        url
          .replace(/[\w-]{12,}/g, 'x')
          .replaceAll('/', ' ')
          .trim() || 'start'
      }`,
    );
  }
}

test('the doors of the house: code, sign-in, links that lead nowhere', async ({ screens }) => {
  const page = await screens.open('a visitor', 'control');
  await inspectAt(page, '/', 'Kom med i mødet');
  await inspectAt(page, '/log-ind', 'Log ind');
  await inspectAt(page, '/tavle', 'Vis tavlen på denne skærm');
  await inspectAt(page, '/d/findes-ikke', 'Linket virker ikke');
  await inspectAt(page, '/findes/ikke', 'Siden findes ikke');
});

test("staff's own pages", async ({ house, screens }) => {
  test.setTimeout(120_000);
  const { id, familyId } = await planElmer(house);
  const page = await screens.open('Ida', 'control', await house.ida.signedIn());
  await inspectAt(page, '/', 'Hej Ida');
  await inspectAt(page, '/konto', 'Min konto');
  await inspectAt(page, '/familier/ny', 'Ny familie');
  await inspectAt(page, `/familier/${familyId}`, /^DEMO/);
  await inspectAt(page, `/familier/${familyId}/ret`, 'Ret familien');
  await inspectAt(page, `/familier/${familyId}/moede`, 'Nyt møde');
  await inspectAt(page, `/familier/${familyId}/moede?trin=2`, 'Nyt møde');
  await inspectAt(page, `/familier/${familyId}/moede?trin=3`, 'Nyt møde');
  await inspectAt(page, `/moede/${id}/forbered`, 'Gør klar til mødet');
});

test('the meeting, on control page, wall and phone, in every phase', async ({
  screens,
  meeting,
  control,
  come,
  wall,
}) => {
  test.setTimeout(180_000);
  const [signe, laptop] = [await come('f1'), await come('p3', 'control')];
  await inspect(control, 'control empty');
  await inspect(wall, 'wall empty');
  await inspect(signe, 'board empty');
  const torben = await screens.open('Torben', 'phone');
  await torben.goto(meeting.linkOf('f2'));
  await expect(torben.getByRole('button', { name: /^Fortsæt som/ })).toBeVisible();
  await inspect(torben, 'personal link');
  await knockWithCode(torben, meeting.code, 'Torben', 'Forælder med forældremyndighed');
  await inspect(torben, 'lobby');
  for (const text of ['Han har været i skole 3 dage på 4 uger. Jeg sover ikke.', 'Der er for meget larm i klassen.'])
    await writeCard(signe, { column: 'concern', text });
  await writeCard(laptop, {
    column: 'workingWell',
    text: 'De tre dage, han kom, blev han til kl. 12 og lavede matematik.',
  });
  await draftCard(signe, { column: 'wish', text: 'At vi har en morgen uden gråd.' });
  await inspect(signe, 'writing');
  await signe.getByRole('button', { name: 'Tilbage' }).click();
  await newAgreement(control);
  await inspect(control, 'agreement form');
  const owners = ['Signe Havlykke, mor', 'Kasper Vangsø, Bakkeskolen'];
  const sign = 'Elmer siger »jeg ved det« om morgenen';
  await fillAgreement(control, { what: 'Laver planen aftenen før', owners, due: typedDay(dayFor('2026-03-15')), sign });
  await turnTo(signe, 'agreement');
  for (const [page, name] of Object.entries({ control, wall, signe, laptop }).map(
    ([name, page]) => [page, name] as const,
  ))
    await inspect(page, `open ${name}`);
  await signe.getByRole('button', { name: 'Ret aftalen' }).click();
  await inspect(signe, 'agreement form');
  await signe.getByRole('button', { name: 'Færdig', exact: true }).click();
  await control.setViewportSize(sizes.phone.viewport);
  await inspect(control, 'control small');
  await inspectEnlarged(control, 'control small');
  await control.setViewportSize(sizes.control.viewport);
  await sumUp(control);
  await expect(signe.getByText('Har vi forstået det rigtigt?')).toBeVisible();
  for (const [name, page] of Object.entries({ control, wall, signe })) await inspect(page, `summing up ${name}`);
  const dialog = await askToClose(control);
  await inspect(control, 'closing');
  await dialog.getByRole('button', { name: 'Ja, afslut mødet' }).click();
  await expect(signe.getByRole('heading', { name: 'Mine aftaler' })).toBeVisible();
  for (const [name, page] of Object.entries({ control, wall, signe })) await inspect(page, `closed ${name}`);
  await inspectAt(control, `/moede/${meeting.id}/papirer`, 'Papirer');
  await inspectAt(control, `/moede/${meeting.id}/papirer/recordNote`, 'Mødenotat');
  await inspectAt(control, `/familier/${meeting.familyId}`, /^DEMO/);
});
