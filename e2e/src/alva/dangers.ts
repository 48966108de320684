import { expect, type Page } from '@playwright/test';
import { alva } from '@samtavlen/shared/testing/alva.ts';
import type { WorkedDanger } from '@samtavlen/shared/testing/WorkedMeeting.ts';

export const danger = alva.dangerStatements?.[0] as WorkedDanger;

const FIELDS = {
  who: 'Hvem er bekymret?',
  about: 'Hvad er I bekymrede for?',
  mayHappen: 'Hvad kan der ske?',
} as const;

export const openDangers = (control: Page): Promise<void> =>
  control.getByRole('button', { name: /^Fareudsagn · \d/ }).click();

/** Written in the break, where only the one who leads can see it. */
export async function draftDanger(control: Page): Promise<void> {
  await control.getByRole('button', { name: 'Nyt fareudsagn' }).click();
  for (const [part, label] of Object.entries(FIELDS))
    await control.getByLabel(label).fill(danger[part as keyof typeof FIELDS]);
  await expect(control.locator('form [data-save="saved"]')).toBeVisible();
}

/** The same statement in the words of someone in the family. */
export async function changeDanger(control: Page, about: string, voice: string): Promise<void> {
  await control.getByRole('button', { name: 'Skriv det med familiens ord' }).click();
  await control.getByLabel(FIELDS.about).fill(about);
  await control.getByRole('group', { name: 'Hvis ord er det nu?' }).getByRole('radio', { name: voice }).check();
  await control.getByRole('button', { name: 'Gem de nye ord' }).click();
}

/** "Kan kende mig i det", or not, with a sentence of one's own. */
export async function recognise(phone: Page, yes: boolean, words = ''): Promise<void> {
  const name = yes ? 'Jeg kan kende mig i det' : 'Jeg kan ikke kende mig i det';
  await phone.getByRole('group', { name: 'Kan du kende dig i det?' }).getByRole('radio', { name, exact: true }).check();
  await phone.getByLabel(yes ? /^Vil du sige noget om det\?/ : /^Fordi …/).fill(words);
  await phone.getByRole('button', { name: 'Giv mit svar' }).click();
  await expect(phone.getByText('Dit svar er givet.')).toBeVisible();
}
