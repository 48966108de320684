import { expect, type Locator, type Page } from '@playwright/test';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { PlannedMeeting } from './planElmer.ts';
import type { Screens } from './Screens.ts';
import type { Staff } from './Staff.ts';
import { titles } from './writing.ts';

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

export const startMeeting = async (control: Page): Promise<void> => {
  await control.getByRole('button', { name: 'Start mødet' }).click();
  await expect(control.getByText('Mødet er i gang')).toBeVisible();
};

export const openColumn = (control: Page, column: ColumnId): Promise<void> =>
  control.getByRole('navigation', { name: 'Kolonne' }).getByRole('button', { name: titles[column] }).click();

/** Whose turn it is, as a screen shows it. */
export const turnOn = (page: Page): Locator => page.getByRole('region', { name: 'Bordet rundt' });

export const sumUp = (control: Page): Promise<void> => control.getByRole('button', { name: 'Til opsummering' }).click();

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
