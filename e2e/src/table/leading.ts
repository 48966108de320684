import { expect, type Locator, type Page } from '@playwright/test';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { PlannedMeeting } from './planElmer.ts';
import type { Screens } from './Screens.ts';
import type { Staff } from './Staff.ts';
import { cardWith, doWith, titles } from './writing.ts';

/** The control page of someone who may lead the meeting. */
export async function openControl(screens: Screens, staff: Staff, meeting: PlannedMeeting): Promise<Page> {
  const page = await screens.open(staff.member.name, 'control', await staff.signedIn());
  await page.goto(`/moede/${meeting.id}/styring`);
  await expect(page.getByRole('heading', { name: 'Ved døren' })).toBeVisible();
  return page;
}

/** The projector, opened by the facilitator's own account. */
export async function openWall(screens: Screens, staff: Staff, meeting: { id: string }): Promise<Page> {
  const page = await screens.open('the wall', 'wall', await staff.signedIn());
  await page.goto(`/moede/${meeting.id}/tavle`);
  return page;
}

/** The family as staff write it down. */
export async function openFamilyForm(screens: Screens, staff: Staff, { familyId }: PlannedMeeting): Promise<Page> {
  const page = await screens.open(staff.member.name, 'control', await staff.signedIn());
  await page.goto(`/familier/${familyId}/ret`);
  return page;
}

export const startMeeting = async (control: Page): Promise<void> => {
  await control.getByRole('button', { name: 'Start mødet' }).click();
  await expect(control.getByText('Mødet er i gang')).toBeVisible();
};

export const openColumn = (control: Page, column: ColumnId): Promise<void> =>
  control.getByRole('navigation', { name: 'Kolonne' }).getByRole('button', { name: titles[column] }).click();

/** The column that is open, as those who lead see it now. */
export async function columnOpenOn(control: Page): Promise<string> {
  const open = control.getByRole('navigation', { name: 'Kolonne' }).locator('[aria-pressed="true"]');
  return ((await open.textContent()) ?? '').replace(/^\d\s*/, '');
}

/** Whose turn it is, as a screen shows it. */
export const turnOn = (page: Page): Locator => page.getByRole('region', { name: 'Bordet rundt' });

/** Begins a round in the column that is open; `childFirst` as it is ticked. */
export async function startRound(control: Page, { childFirst = false } = {}): Promise<void> {
  if (childFirst) await control.getByLabel('Barnet først').check();
  await control.getByRole('button', { name: 'Start runden' }).click();
}

/** Asks everyone for a number; `scale` as the list begins its name. */
export async function askScale(control: Page, scale = 'Hverdagen'): Promise<void> {
  await control.getByRole('button', { name: 'Skala', exact: true }).click();
  await control.getByRole('button', { name: new RegExp(`^${scale}`) }).click();
}

/** Somebody at the table, as those who lead see the list of people; the sign before the name says whether they are here. */
export const placeOf = (control: Page, name: string): Locator =>
  control.getByRole('listitem').filter({ hasText: new RegExp(`^[●○–]\\s*${name}`) });

export async function sendOut(control: Page, name: string): Promise<void> {
  await placeOf(control, name).locator('summary').click();
  await placeOf(control, name).getByRole('button', { name: 'Send udenfor' }).click();
}

export const letBackIn = (control: Page, name: string): Promise<void> =>
  placeOf(control, name).getByRole('button', { name: 'Luk ind igen' }).click();

/** Who knocks, as those who lead see it: the live region says the same. */
export const atDoor = (control: Page): Locator => control.getByRole('region', { name: 'Ved døren' });

/** Lays a card aside for later, with the reason. */
export async function letWait(control: Page, card: string, why: string): Promise<void> {
  await doWith(cardWith(control, card), 'Lad kortet vente');
  await control.getByLabel(/^Hvorfor venter de[nt]\?/).fill(why);
  await control.getByRole('button', { name: 'Lad kortet vente', exact: true }).last().click();
}

export const sumUp = (control: Page): Promise<void> => control.getByRole('button', { name: 'Til opsummering' }).click();

/** Writes what the summary says. */
export async function writeSummary(control: Page, words: string): Promise<void> {
  await control.getByRole('button', { name: 'Skriv opsummeringen' }).click();
  await summaryField(control).fill(words);
  await control.getByRole('button', { name: 'Færdig med at skrive' }).click();
}

/** The text of the summary, while it is written. */
export const summaryField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Det er vi enige om at have talt om' });

/** Takes in a card that came after its column was left; such cards are shown one at a time, the first to come first. */
export async function takeIn(control: Page, text: string): Promise<void> {
  const late = control.getByRole('region', { name: 'Kommet til bagefter' });
  await expect(late.getByText(text)).toBeVisible({ timeout: 40_000 });
  await late.getByRole('button', { name: 'Tag kortet med nu' }).click();
  await expect(late.getByText(text)).toHaveCount(0);
}

/** Asks to close; what is missing stands in the dialog that comes. */
export async function askToClose(control: Page) {
  await control.getByRole('button', { name: 'Afslut mødet' }).click();
  const dialog = control.getByRole('dialog', { name: 'Afslut mødet?' });
  await expect(dialog).toBeVisible();
  return dialog;
}

export async function closeMeeting(control: Page): Promise<void> {
  const dialog = await askToClose(control);
  await dialog.getByRole('button', { name: 'Ja, afslut mødet' }).click();
  await expect(control.getByRole('heading', { name: 'Mødet er lukket' })).toBeVisible();
}
