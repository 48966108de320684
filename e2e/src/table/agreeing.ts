import type { Locator, Page } from '@playwright/test';
import { addDays, dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { typedDay } from './planElmer.ts';
import { cardWith, columnOn, isControl, turnTo } from './writing.ts';

export interface NewAgreement {
  what: string;
  /** As the list names them: "Signe Havlykke, mor". */
  owners: readonly string[];
  /** As it is typed: "16.3.2026". */
  due: string;
  sign: string;
  ifItFails?: string;
}

/** Kasper's part of Elmer's plan, to be done tomorrow. */
export const picturePlan = {
  what: 'Billedplan for næste skoledag sendes kl. 15 til begge forældre',
  owners: ['Kasper Vangsø, Bakkeskolen'],
  due: typedDay(addDays(dayInDenmark(Date.now()), 1)),
  sign: 'begge har modtaget den',
} satisfies NewAgreement;

/** Opens an empty agreement, on a phone or on the control page. */
export async function newAgreement(page: Page): Promise<void> {
  if (isControl(page)) await columnOn(page, 'agreement').getByRole('button', { name: 'Ny aftale' }).click();
  else {
    await turnTo(page, 'agreement');
    await page.getByRole('button', { name: 'Lav en aftale' }).click();
  }
}

/** The text people write together. */
export const whatField = (page: Page): Locator => page.getByRole('textbox', { name: 'Hvad gør vi?' });
export const dueField = (page: Page): Locator => page.getByLabel('Hvornår?', { exact: true });
export const signField = (page: Page): Locator => page.getByLabel('Hvordan ser vi, at det er sket?');
export const done = (page: Page): Promise<void> => page.getByRole('button', { name: 'Færdig', exact: true }).click();

export async function setDue(page: Page, day: string): Promise<void> {
  await dueField(page).fill(day);
  await dueField(page).press('Enter');
}

/** Fills the open agreement: who, what, when and the sign. */
export async function fillAgreement(page: Page, { what, owners, due, sign, ifItFails }: NewAgreement): Promise<void> {
  await whatField(page).fill(what);
  for (const owner of owners) await page.getByRole('checkbox', { name: owner, exact: true }).check();
  await setDue(page, due);
  await signField(page).fill(sign);
  if (ifItFails) await page.getByLabel(/^Hvad gør vi, hvis det ikke lykkes/).fill(ifItFails);
  await done(page);
}

/** One agreement as it stands on the page. */
export const agreementWith = (page: Page, what: string): Locator => cardWith(page, what);

/** Answers an agreement for oneself, or for a seat one writes for. */
export async function answer(page: Page, what: string, word: string, seat?: string): Promise<void> {
  const group = agreementWith(page, what).getByRole('group', { name: seat ? `Svar for ${seat}` : 'Dit svar' });
  await group.getByRole('button', { name: word }).click();
}

export const YES = 'Ja, det vil jeg';

/** Says what one thinks of the summary; `because` when one does not quite agree. */
export async function saysToSummary(page: Page, { seat, because }: { seat?: string; because?: string }): Promise<void> {
  const name = seat ? `Hvad siger ${seat} til opsummeringen?` : 'Hvad siger du til opsummeringen?';
  const group = page.getByRole('group', { name });
  if (because === undefined) return group.getByRole('button', { name: 'Enig', exact: true }).click();
  await group.getByRole('button', { name: /^Ikke helt/ }).click();
  await group.getByLabel('Hvad mangler, eller hvad er anderledes?').fill(because);
  await group.getByRole('button', { name: 'Gem mit svar' }).click();
}
