import { expect, type Locator, type Page } from '@playwright/test';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';

/** What the LØFT board calls its columns. */
export const titles: Record<ColumnId, string> = {
  concern: 'Bekymringer',
  workingWell: 'Fungerer',
  wish: 'Se ske',
  agreement: 'Aftaler',
};

/** A column of the board in sight: on a phone the one that was chosen. */
export const columnOn = (page: Page, column: ColumnId): Locator =>
  page.locator(`section[aria-labelledby="column-${column}"]`);

/** A card or an agreement by its words. */
export const cardWith = (on: Page | Locator, text: string): Locator =>
  on.getByRole('article').filter({ hasText: text });

/** True for the page of those who lead; a phone shows one column at a time instead. */
export const isControl = (page: Page): boolean => new URL(page.url()).pathname.endsWith('/styring');

/** Turns the phone to a column. */
export const turnTo = (phone: Page, column: ColumnId): Promise<void> =>
  phone.getByRole('navigation', { name: 'Tavlens kolonner' }).getByRole('button', { name: titles[column] }).click();

/** The field a new card is written in. */
export const cardField = (page: Page): Locator => page.locator('#field-card');

export interface NewCard {
  column: ColumnId;
  text: string;
  /** Name of the seat whose words it is. */
  seat?: string;
}

async function openField(page: Page, { column, seat }: NewCard): Promise<void> {
  if (isControl(page)) await columnOn(page, column).getByRole('button', { name: 'Nyt kort' }).click();
  else {
    await turnTo(page, column);
    await page.getByRole('button', { name: 'Skriv et kort' }).click();
  }
  if (seat) await page.getByLabel(`${seat} – jeg skriver for`).check();
}

/** Writes a card in private and leaves it there, saved. */
export async function draftCard(page: Page, card: NewCard): Promise<void> {
  await openField(page, card);
  await cardField(page).fill(card.text);
  await expect(page.locator('form [data-save="saved"]')).toBeVisible();
}

/** Puts the card that is being written on the board, and goes back to it. */
export async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Del på tavlen' }).click();
  await page.getByRole('button', { name: 'Tilbage til tavlen' }).click();
}

/** Writes a card and puts it on the board; works on a phone and on the control page. */
export async function writeCard(page: Page, card: NewCard): Promise<void> {
  await openField(page, card);
  await cardField(page).fill(card.text);
  await share(page);
}

/** Does one of the things a card's own menu offers. */
export async function doWith(card: Locator, action: string): Promise<void> {
  await card.getByRole('button', { name: /^Handlinger/ }).click();
  await card.getByRole('button', { name: action, exact: true }).click();
}

/** Waits until the page says that all of it is on the server's disk. */
export const isSaved = (page: Page): Promise<void> =>
  expect(page.locator('[data-save]').first()).toHaveAttribute('data-save', 'saved');
