import { expect, type Page } from '@playwright/test';

/** One tap on a personal link: nothing is typed. */
export async function enterBy(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: `Fortsæt som ${name}` }).click();
  await page.waitForURL(/\/moede\/[\w-]+$/);
}

/** Types the code from the wall. */
export async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Skriv koden fra skærmen').fill(code);
  await page.getByRole('button', { name: 'Videre' }).click();
}

/** Says who one is and knocks; `role` as it stands on the list. */
export async function knock(page: Page, name: string, role: string): Promise<void> {
  await page.getByLabel('Hvad hedder du?').fill(name);
  await page.getByLabel('Hvem er du i mødet?').selectOption({ label: role });
  await page.getByRole('button', { name: 'Bank på' }).click();
}

/** The code, the name, the door. */
export async function knockWithCode(page: Page, code: string, name: string, role: string): Promise<void> {
  await page.goto('/');
  await typeCode(page, code);
  await knock(page, name, role);
  await expect(page.getByRole('heading', { name: 'Du venter ved døren' })).toBeVisible();
}

/** The facilitator lets someone in by the name they typed. */
export async function letIn(control: Page, name: string): Promise<void> {
  await control.getByRole('button', { name: new RegExp(`^Luk ind\\s*: ${name}$`) }).click();
}
