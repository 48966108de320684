import { expect, type Locator, type Page } from '@playwright/test';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { WorkedCard } from '@samtavlen/shared/testing/WorkedMeeting.ts';
import { cardField, cardWith, columnOn, doWith, isControl, share } from '../table/writing.ts';
import { seatOf } from './planAlva.ts';

/** What the three columns and their lanes are called. */
export const sosTitles: Partial<Record<ColumnId, string>> = {
  concern: 'Bekymrede for',
  workingWell: 'Fungerer',
  wish: 'Skal ske',
};
export const laneTitles: Record<string, string> = {
  ...{ pastHarm: 'Det, der er sket', danger: 'Det, vi frygter', complicatingFactor: 'Det, der gør det sværere' },
  ...{ existingStrength: 'Styrker', existingSafety: 'Sikkerhed, vi har set' },
  ...{ familyGoal: 'Familiens mål', authorityGoal: 'Myndighedens mål' },
};

const FACTS: Record<string, string> = {
  ...{ happenedOn: 'Hvornår skete det?', source: 'Hvor ved du det fra?', effect: 'Hvad gjorde det ved barnet?' },
  ...{ seen: 'Hvor mange gange, og over hvor lang tid?', proof: 'Hvor længe skal vi se det?' },
};

const factField = (on: Page | Locator, fact: string): Locator =>
  on.getByLabel(new RegExp(`^${FACTS[fact]?.replace('?', '\\?')}`));

/** Turns to a column and opens the field; a seat's words are chosen as such. */
export async function openCardField(page: Page, column: ColumnId, seat?: string): Promise<void> {
  if (isControl(page)) await columnOn(page, column).getByRole('button', { name: 'Nyt kort' }).click();
  else {
    const columns = page.getByRole('navigation', { name: 'Tavlens kolonner' });
    await columns.getByRole('button', { name: sosTitles[column] ?? column }).click();
    await page.getByRole('button', { name: 'Skriv et kort' }).click();
  }
  if (seat) await page.getByLabel(`${seat} – jeg skriver for`).check();
}

export const chooseLane = (page: Page, lane: string): Promise<void> =>
  page
    .getByRole('group', { name: 'Hvor hører det til?' })
    .getByRole('radio', { name: new RegExp(`^${laneTitles[lane]}`) })
    .check();

/** Opens what is said of a card besides its words, and fills it in: for those who were not asked as they wrote. */
async function sayLater(page: Page, { text, facts = {} }: WorkedCard): Promise<void> {
  const card = cardWith(page, text);
  await doWith(card, 'Ret, hvad der står om kortet');
  for (const [fact, said] of Object.entries(facts)) await factField(card, fact).fill(said);
  await card.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(card).toContainText(Object.values(facts).at(-1) ?? '');
}

const isProfessional = (by: string) => by.startsWith('p');

/** One card of the worked meeting, written by the hand whose it is. */
export async function writeInLane(page: Page, card: WorkedCard): Promise<void> {
  const { by, column, lane = '', text, facts = {} } = card;
  await openCardField(page, column, seatOf(by).seat);
  await cardField(page).fill(text);
  await chooseLane(page, lane);
  if (isProfessional(by)) for (const [fact, said] of Object.entries(facts)) await factField(page, fact).fill(said);
  await share(page);
  if (!isProfessional(by) && card.facts) await sayLater(page, card);
}

export { factField };
