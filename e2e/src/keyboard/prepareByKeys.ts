import { expect } from '@playwright/test';
import { dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import { personOf, typedDay } from '../table/planElmer.ts';
import { emailOf, PASSWORD } from '../table/Staff.ts';
import type { Fingers } from './Fingers.ts';

/** Signs in with an account that exists. */
export async function signIn(fingers: Fingers, name: string): Promise<void> {
  const { page } = fingers;
  await page.goto('/log-ind');
  await fingers.type(page.getByLabel('E-mail'), emailOf(name));
  await fingers.type(page.getByLabel('Adgangskode'), PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Hej / })).toBeVisible();
}

/** A family of a mother and her son. */
export async function writeFamily(fingers: Fingers, reference: string): Promise<void> {
  const { page } = fingers;
  const field = (index: number, name: string) => page.locator(`[name="people.${index}.${name}"]`);
  await fingers.press(page.getByRole('link', { name: 'Ny familie' }));
  await fingers.type(page.getByLabel('Familiens reference'), reference);
  await fingers.press(page.getByRole('button', { name: 'Tilføj barn' }));
  await expect(field(0, 'name')).toBeFocused();
  await page.keyboard.type(personOf('b1').name);
  await fingers.type(field(0, 'age'), '11');
  await fingers.press(page.getByRole('button', { name: 'Tilføj forælder' }));
  await expect(field(1, 'name')).toBeFocused();
  await page.keyboard.type(personOf('f1').name);
  await fingers.press(page.getByRole('button', { name: 'Gem familien' }));
  await expect(page.getByRole('heading', { name: reference })).toBeFocused();
}

/** The four steps of a new meeting, to the page with everyone's links. */
export async function planMeeting(fingers: Fingers): Promise<void> {
  const { page } = fingers;
  const next = () => fingers.press(page.getByRole('button', { name: 'Videre' }));
  await fingers.press(page.getByRole('link', { name: 'Nyt møde' }));
  await fingers.type(page.getByLabel('Hvad skal mødet handle om?'), elmer.purpose);
  await fingers.type(page.getByLabel('Dato'), typedDay(dayInDenmark(Date.now())));
  await fingers.type(page.getByLabel('Begynder kl.'), '14.00');
  await next();
  await fingers.tick(page.getByRole('checkbox', { name: `Uden telefon: ${personOf('b1').name}` }));
  await next();
  await fingers.select(page.getByLabel(`Hvem skriver for ${personOf('b1').name}?`), personOf('p1').name);
  await next();
  await fingers.press(page.getByRole('button', { name: 'Lav mødet' }));
  await expect(page.getByRole('heading', { name: 'Gør klar til mødet' })).toBeFocused();
}

/** Someone's own link, taken to the clipboard. */
export async function copyLink(fingers: Fingers, name: string): Promise<string> {
  const { page } = fingers;
  await fingers.press(page.getByRole('button', { name: `Kopiér link til ${name}`, exact: true }));
  await expect(page.getByRole('listitem').getByText('Kopieret')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}
