import { expect, type Page } from '@playwright/test';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import type { WorkedPerson } from '@samtavlen/shared/testing/WorkedMeeting.ts';
import { personOf, typedDay } from '../table/planElmer.ts';
import { emailOf, PASSWORD } from '../table/Staff.ts';

/** The librarian who has no phone with her: the second seat. She is not in the worked meeting. */
export const birthe = { name: 'Birthe', card: 'Døren til biblioteket er åben fra kl. 7.45.' };

/** Fills the form behind a set-up link or an invitation. */
export async function makeAccount(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Dit navn').fill(name);
  await page.getByLabel('E-mail').fill(emailOf(name));
  await page.getByLabel('Vælg en adgangskode').fill(PASSWORD);
  await page.getByRole('button', { name: 'Lav konto' }).click();
  await expect(page.getByRole('heading', { name: `Hej ${name.split(' ')[0]}` })).toBeVisible();
}

/** @returns the link a colleague makes an account with */
export async function inviteColleague(page: Page): Promise<string> {
  await page.goto('/konto');
  await page.getByRole('button', { name: 'Lav et link' }).click();
  return page.getByRole('textbox', { name: 'Link til din kollega' }).inputValue();
}

const adders: Partial<Record<WorkedPerson['role'], string>> = {
  child: 'Tilføj barn',
  parent: 'Tilføj forælder',
  network: 'Tilføj en fra netværket',
};

async function addPerson(page: Page, index: number, person: WorkedPerson): Promise<void> {
  await page.getByRole('button', { name: adders[person.role] ?? 'Tilføj fagperson' }).click();
  const field = (name: string) => page.locator(`[name="people.${index}.${name}"]`);
  await field('name').fill(person.name);
  await field('role').selectOption(person.role);
  const { age, relation, unit, task } = person;
  for (const [name, text] of Object.entries({ age, relation, unit, task }))
    if (text !== undefined) await field(name).fill(String(text));
}

/** Ida writes down the family and everyone around it. */
export async function makeFamily(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Ny familie' }).click();
  await page.getByLabel('Familiens reference').fill(elmer.reference);
  const people = elmer.people.filter(({ lead }) => !lead);
  for (const [index, person] of people.entries()) await addPerson(page, index, person);
  await page.getByRole('button', { name: 'Gem familien' }).click();
  await expect(page.getByRole('heading', { name: elmer.reference })).toBeVisible();
}

const next = (page: Page) => page.getByRole('button', { name: 'Videre' }).click();

async function sayWhatAbout(page: Page): Promise<void> {
  await page.getByLabel('Hvad skal mødet handle om?').fill(elmer.purpose);
  await page.getByLabel('Dato').fill(typedDay(dayInDenmark(Date.now())));
  await page.getByLabel('Begynder kl.').fill('14.00');
  await page.getByLabel('Sted').fill(elmer.place);
  await expect(page.getByLabel('Slutter kl.')).toHaveValue('15.30');
  await next(page);
}

/** Torben is not expected, Hanne has sent regrets, Mona has no phone, and Birthe comes along without one. */
async function sayWhoComes(page: Page): Promise<void> {
  for (const key of ['f2', 'p5'])
    await page.getByRole('checkbox', { name: new RegExp(`^${personOf(key).name}`) }).uncheck();
  await page.getByRole('checkbox', { name: 'Uden telefon: Mona' }).check();
  await page.getByLabel('Navn på tavlen').fill(birthe.name);
  await page.getByLabel('Rolle').selectOption('school');
  await page.getByRole('button', { name: 'Tilføj til mødet' }).click();
  await page.getByRole('checkbox', { name: `Uden telefon: ${birthe.name}` }).check();
  // Elmer is eleven and reads as the grown-ups do: his tablet says what the others say.
  await page.getByRole('checkbox', { name: 'Enkle ord og store bogstaver: Elmer' }).uncheck();
  await next(page);
}

async function sayWhoLeads(page: Page): Promise<void> {
  await page.getByLabel('Makker').selectOption({ label: personOf('p2').name });
  await page.getByLabel('Hvem skriver for Mona?').selectOption({ label: personOf('p2').name });
  await page.getByLabel(`Hvem skriver for ${birthe.name}?`).selectOption({ label: personOf('p3').name });
  await next(page);
}

/** The four steps of a new meeting; ends on the page with everyone's links. @returns the meeting's id */
export async function makeMeeting(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Nyt møde' }).click();
  await sayWhatAbout(page);
  await sayWhoComes(page);
  await sayWhoLeads(page);
  await page.getByRole('button', { name: 'Lav mødet' }).click();
  await expect(page.getByRole('heading', { name: 'Gør klar til mødet' })).toBeVisible();
  return page.url().split('/').at(-2) ?? '';
}

/** Takes a personal link from the page of links, as staff does: it goes to the clipboard. */
export async function linkOn(page: Page, key: string): Promise<string> {
  await page.bringToFront();
  const { name } = personOf(key);
  const person = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await person.getByRole('button', { name: `Kopiér link til ${name}`, exact: true }).click();
  await expect(person.getByText('Kopieret')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}
