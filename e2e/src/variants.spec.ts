import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { makeAccount } from './elmer/prepare.ts';
import { faultsOn } from './table/accessible.ts';
import { enterBy } from './table/entering.ts';
import { openColumn, openControl, openWall, startMeeting } from './table/leading.ts';
import { look } from './table/look.ts';
import { planElmer } from './table/planElmer.ts';
import type { Screens } from './table/Screens.ts';
import { expect, type House, test } from './table/test.ts';

const OWN = 'Hvad er en god dag hjemme hos jer?';
const LINE = 'Det, I skriver her, ændrer ikke jeres hjælp.';

async function openTexts(screens: Screens, { ida }: House): Promise<Page> {
  const page = await screens.open('Ida', 'control', await ida.signedIn());
  await page.goto('/tekster');
  await expect(page.getByRole('heading', { name: 'Spørgsmål og tekster' })).toBeVisible();
  return page;
}

/** A column is opened, whatever page it stands on. */
const unfold = (page: Page, column: string) => page.locator('summary').filter({ hasText: column }).first().click();

async function writeOwnTexts(page: Page): Promise<void> {
  await unfold(page, 'Fungerer');
  await page.getByLabel('Linje til alle, på dansk').fill(LINE);
  await page.getByRole('button', { name: 'Nyt spørgsmål' }).click();
  await page.getByLabel('Forældre og storskærm, på dansk').fill(OWN);
  for (let step = 0; step < 9; step++) await page.getByRole('button', { name: `Flyt op: ${OWN}` }).click();
}

const save = (page: Page) => page.getByRole('button', { name: 'Gem som ny version' }).click();

test('a municipality words a column, and the next meeting asks it on wall and phone', async ({ house, screens }) => {
  const texts = await openTexts(screens, house);
  await writeOwnTexts(texts);
  await look({ texts }, 'variants while edited');
  await save(texts);
  await expect(texts.getByText('Alt er gemt.')).toBeVisible();
  await expect(texts.getByText('Bruges nu')).toBeVisible();
  expect(await faultsOn(texts)).toEqual([]);

  const meeting = await planElmer(house);
  const [control, wall] = [await openControl(screens, house.ida, meeting), await openWall(screens, house.ida, meeting)];
  await startMeeting(control);
  await openColumn(control, 'workingWell');
  const signe = await screens.open('Signe', 'phone');
  await enterBy(signe, meeting.linkOf('f1'), 'Signe');
  await expect(wall.getByText(LINE)).toBeVisible();
  await expect(wall.getByText(OWN)).toBeVisible();
  await expect(signe.getByText(LINE)).toBeVisible();
  await control.getByRole('button', { name: OWN }).click();
  await expect(signe.getByRole('region', { name: 'Spørgsmål' })).toContainText(OWN);
  await look({ wall, signe, control }, 'variants in the meeting');

  // Edited while it is shown: the meeting keeps what it began with, also on a phone that comes back.
  await texts.getByLabel('Forældre og storskærm, på dansk').fill('Noget helt andet?');
  await save(texts);
  await expect(texts.getByText('Alt er gemt.')).toBeVisible();
  await signe.reload();
  await expect(signe.getByRole('region', { name: 'Spørgsmål' })).toContainText(OWN);
  await expect(wall.getByRole('region', { name: 'Spørgsmål' })).toContainText(OWN);
});

test('an old version is looked at and taken up again, and texts go out and come in as a file', async ({
  emptyScreens,
  empty,
}) => {
  const page = await emptyScreens.open('Ida', 'control');
  await makeAccount(page, empty.setUpLink, 'Ida Brændmose');
  await page.getByRole('link', { name: 'Tekster' }).click();
  await writeOwnTexts(page);
  await save(page);
  await expect(page.getByText('Version 1', { exact: true })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hent Version 1 som fil' }).click();
  const file = await (await download).path();
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ format: 'samtavlen-texts', number: 1 });

  await page.getByRole('link', { name: 'Se Samtavlens egne tekster' }).click();
  await expect(page.getByText('Samtavlens egne tekster bruges ikke nu.')).toBeVisible();
  await page.getByRole('button', { name: 'Brug den her igen' }).click();
  await expect(page.getByText('Version 2', { exact: true })).toBeVisible();
  await unfold(page, 'Fungerer');
  await expect(page.getByText(OWN)).toHaveCount(0);

  const choose = page.getByLabel('Vælg en fil');
  await choose.setInputFiles({ name: 'brev.json', mimeType: 'application/json', buffer: Buffer.from('{"hej": 1}') });
  await expect(page.getByText('Filen er ikke lavet af Samtavlen. Vælg en anden.')).toBeVisible();
  await choose.setInputFiles({ name: 'tekster.json', mimeType: 'application/json', buffer: fs.readFileSync(file) });
  await expect(page.getByText(OWN)).toBeVisible();
  await save(page);
  await expect(page.getByText(/Hentet fra en fil af Ida Brændmose/)).toBeVisible();
});

test('a family that gets compensating support is met with other questions, and nobody at the meeting sees why', async ({
  house,
  screens,
}) => {
  const meeting = await planElmer(house);
  const ida = await screens.open('Ida', 'control', await house.ida.signedIn());
  await ida.goto(`/familier/${meeting.familyId}/ret`);
  await ida.getByLabel('Familien får kompenserende støtte').check();
  await look({ ida }, 'variants the family');
  await ida.getByRole('button', { name: 'Gem' }).click();
  await ida.waitForURL(/\/familier\/[\w-]+$/);
  const [control, wall] = [await openControl(screens, house.ida, meeting), await openWall(screens, house.ida, meeting)];
  await startMeeting(control);
  const signe = await screens.open('Signe', 'phone');
  await enterBy(signe, meeting.linkOf('f1'), 'Signe');
  const asked = 'Hvad er svært i hverdagen, også med den hjælp, I får?';
  await expect(wall.getByText(asked)).toBeVisible();
  await signe.getByRole('button', { name: 'Skriv et kort' }).first().click();
  await expect(signe.getByLabel(asked)).toBeVisible();
  for (const page of [wall, signe]) expect(await page.content()).not.toMatch(/kompens|compensation/i);
});
