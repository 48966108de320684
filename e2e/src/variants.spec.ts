import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { makeAccount } from './elmer/prepare.ts';
import { faultsOn } from './table/accessible.ts';
import { enterBy } from './table/entering.ts';
import { closeMeeting, letWait, openColumn, openFamilyForm, openWall, startMeeting } from './table/leading.ts';
import { look } from './table/look.ts';
import { planElmer, typedDay } from './table/planElmer.ts';
import type { Screens } from './table/Screens.ts';
import { begin } from './table/sitDown.ts';
import { expect, type House, test } from './table/test.ts';
import { cardWith, turnTo, writeCard } from './table/writing.ts';

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
  const { control, come } = await begin(house, screens, meeting);
  const wall = await openWall(screens, house.ida, meeting);
  await openColumn(control, 'workingWell');
  const signe = await come('f1');
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
  const ida = await openFamilyForm(screens, house.ida, meeting);
  await ida.getByLabel('Familien får kompenserende støtte').check();
  await look({ ida }, 'variants the family');
  await ida.getByRole('button', { name: 'Gem' }).click();
  await ida.waitForURL(/\/familier\/[\w-]+$/);
  const { come } = await begin(house, screens, meeting);
  const wall = await openWall(screens, house.ida, meeting);
  const signe = await come('f1');
  const asked = 'Hvad er svært i hverdagen, også med den hjælp, I får?';
  await expect(wall.getByText(asked)).toBeVisible();
  await signe.getByRole('button', { name: 'Skriv et kort' }).first().click();
  await expect(signe.getByLabel(asked)).toBeVisible();
  for (const page of [wall, signe]) expect(await page.content()).not.toMatch(/kompens|compensation/i);
});

const WAITS = 'Hvem henter om fredagen?';
const WORKS = 'Vi læser sammen hver aften.';

/** Ida sets up the next meeting in three columns: what waits is ticked, and what worked is ticked by her. */
async function setUpNext(page: Page, familyId: string): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Videre' }).click();
  await page.goto(`/familier/${familyId}/moede`);
  await page.getByLabel('Hvad skal mødet handle om?').fill('Hvordan går det nu?');
  await page.getByLabel('Dato').fill(typedDay(dayInDenmark(Date.now())));
  await page.getByLabel('Begynder kl.').fill('14.00');
  await next();
  await page.getByRole('checkbox', { name: /^Louise Tranebæk/ }).uncheck();
  await next();
  await page.getByRole('radio', { name: /^Tre kolonner/ }).check();
  await expect(page.getByRole('checkbox', { name: WAITS })).toBeChecked();
  await page.getByText('Tag flere kort med').click();
  await page.getByRole('checkbox', { name: WORKS }).check();
  await look({ ida: page }, 'carry over chosen');
  expect(await faultsOn(page)).toEqual([]);
  await next();
  await expect(page.getByText('2 kort kommer med')).toBeVisible();
  await page.getByRole('button', { name: 'Lav mødet' }).click();
  await page.waitForURL(/\/moede\/[\w-]+\/forbered$/);
}

test('a card that is carried over arrives at the next meeting, also in the other template', async ({
  house,
  screens,
  meeting,
  control,
  come,
}) => {
  const [signe, louise] = [await come('f1'), await come('p4')];
  await openColumn(control, 'workingWell');
  await writeCard(signe, { column: 'workingWell', text: WORKS });
  await writeCard(louise, { column: 'workingWell', text: WAITS });
  await letWait(control, WAITS, 'Mona er her ikke i dag.');
  await control.getByText('Vi skal tale om den (1)').click();
  await control.getByRole('button', { name: 'Tag med til næste møde' }).click();
  await expect(control.getByText('Kommer med til næste møde')).toBeVisible();
  await closeMeeting(control);

  await setUpNext(control, meeting.familyId);
  const id = /moede\/([\w-]+)/.exec(control.url())?.[1] ?? '';
  await control.goto(`/moede/${id}/styring`);
  const wall = await openWall(screens, house.ida, { id });
  await startMeeting(control);
  await expect(wall.getByText(WAITS)).toBeVisible();
  await expect(wall.getByText(/Louise Tranebæk/)).toBeVisible();
  await control.getByText('Vi skal tale om den (1)').click();
  await expect(cardWith(control, WAITS)).toContainText('Lagt her af Ida');
  const works = wall.getByRole('article').filter({ hasText: WORKS });
  await expect(works).toContainText('Signe Havlykke');
  await expect(works).toContainText(/Fra mødet \d+\. \w+/);
  const link = (
    await house.ida.ask<{ people: { name: string; url: string }[] }>('GET', `/api/meetings/${id}/entrances`)
  ).people.find(({ name }) => name === 'Signe Havlykke')?.url;
  const phone = await screens.open('Signe again', 'phone');
  await enterBy(phone, link ?? '', 'Signe');
  await turnTo(phone, 'workingWell');
  await expect(cardWith(phone, WORKS)).toContainText('Fra mødet');
  await look({ wall, phone, control }, 'carry over arrived');
  expect(await faultsOn(phone)).toEqual([]);
});
