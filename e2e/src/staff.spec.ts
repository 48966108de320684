import type { Page } from '@playwright/test';
import { inviteColleague, makeAccount } from './elmer/prepare.ts';
import { planElmer } from './table/planElmer.ts';
import { emailOf, PASSWORD } from './table/Staff.ts';
import { expect, test } from './table/test.ts';

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.goto('/log-ind');
  await page.getByLabel('E-mail').fill(emailOf(name));
  await page.getByLabel('Adgangskode').fill(password);
  await page.getByRole('button', { name: 'Log ind' }).click();
}

test('the set-up link works once, and an invitation once', async ({ empty, emptyScreens }) => {
  const ida = await emptyScreens.open('Ida', 'control');
  await makeAccount(ida, empty.setUpLink, 'Ida Brændmose');
  const late = await emptyScreens.open('someone late', 'control');
  await late.goto(empty.setUpLink);
  await expect(late.getByText('Den første konto er lavet. Linket virker ikke mere.')).toBeVisible();
  const link = await inviteColleague(ida);
  const karim = await emptyScreens.open('Karim', 'control');
  await makeAccount(karim, link, 'Karim Solbjerg');
  await late.goto(link);
  await expect(late.getByText('Linket er brugt. Bed om et nyt.')).toBeVisible();
});

test('a wrong password gets one sentence whichever part was wrong, and is slowed', async ({ empty, emptyScreens }) => {
  const ida = await emptyScreens.open('Ida', 'control');
  await makeAccount(ida, empty.setUpLink, 'Ida Brændmose');
  const page = await emptyScreens.open('a browser', 'control');
  const sentence = page.getByText('E-mail og adgangskode passer ikke sammen.').first();
  await signIn(page, 'Ida Brændmose', 'en helt forkert kode');
  await expect(sentence).toBeVisible();
  await signIn(page, 'Nogen Helt Anden', PASSWORD);
  await expect(sentence).toBeVisible();
  const data = { email: emailOf('Ida Brændmose'), password: 'en helt forkert kode' };
  const tries: number[] = [];
  for (let times = 0; times < 12 && tries.at(-1) !== 429; times++)
    tries.push((await page.request.post('/api/session', { headers: { 'x-samtavlen': '1' }, data })).status());
  expect(tries.at(-1)).toBe(429);
  await signIn(page, 'Ida Brændmose', PASSWORD);
  await expect(page.getByText('Der er prøvet mange gange. Vent lidt, og prøv igen.').first()).toBeVisible();
});

test('a session that is taken away is out, and signing out leaves nothing behind', async ({ empty, emptyScreens }) => {
  const ida = await emptyScreens.open('Ida', 'control');
  await makeAccount(ida, empty.setUpLink, 'Ida Brændmose');
  const library = await emptyScreens.open('the library', 'control');
  await signIn(library, 'Ida Brændmose', PASSWORD);
  await expect(library.getByRole('heading', { name: 'Hej Ida' })).toBeVisible();
  await ida.goto('/konto');
  await ida.getByRole('button', { name: /^Log ud her/ }).click();
  await expect(ida.getByText(/er logget ud\./).first()).toBeVisible();
  await library.goto('/konto');
  await expect(library.getByRole('heading', { name: 'Log ind' })).toBeVisible();
  await ida.getByRole('button', { name: 'Log ud af Samtavlen' }).click();
  await expect(ida.getByLabel('Skriv koden fra skærmen')).toBeVisible();
  expect(await ida.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
});

test('a newcomer tries the example meeting and throws it away again', async ({ empty, emptyScreens }) => {
  const ida = await emptyScreens.open('Ida', 'control');
  await makeAccount(ida, empty.setUpLink, 'Ida Brændmose');
  await ida.getByRole('button', { name: 'Prøv et eksempelmøde' }).click();
  await expect(ida.getByRole('heading', { name: 'Gør klar til mødet' })).toBeVisible();
  await ida.getByRole('link', { name: 'Åbn styringen' }).click();
  await expect(ida.getByText('Ikke startet')).toBeVisible();
  await ida.goto('/');
  await expect(ida.getByRole('link', { name: 'Start møde' })).toBeVisible();
  await ida.getByRole('button', { name: 'Slet eksemplet' }).click();
  await ida.getByRole('button', { name: 'Ja, slet' }).click();
  await expect(ida.getByRole('button', { name: 'Prøv et eksempelmøde' })).toBeVisible();
  await expect(ida.getByText('Du har ingen møder i dag.')).toBeVisible();
});

test('a CPR number is refused with a reason, and what was typed stays', async ({ house, screens }) => {
  const ida = await screens.open('Ida', 'control', await house.ida.signedIn());
  await ida.goto('/familier/ny');
  await ida.getByLabel('Familiens reference').fill('120314-1234');
  await ida.getByRole('button', { name: 'Gem familien' }).click();
  await expect(ida.getByText('Det ligner et CPR-nummer. Skriv det ikke her.').first()).toBeVisible();
  await expect(ida.getByLabel('Familiens reference')).toHaveValue('120314-1234');
});

test('the family plan takes a goal, and keeps it', async ({ house, screens }) => {
  const { familyId } = await planElmer(house);
  const ida = await screens.open('Ida', 'control', await house.ida.signedIn());
  await ida.goto(`/familier/${familyId}`);
  await ida.getByRole('button', { name: 'Tilføj et mål' }).click();
  await ida.getByLabel('Hvad vil I nå?').fill('Elmer er i skole tre formiddage om ugen');
  await ida.getByLabel(/^På kort sigt/).check();
  await ida.getByRole('button', { name: 'Gem målet' }).click();
  await expect(ida.getByText('Elmer er i skole tre formiddage om ugen')).toBeVisible();
  await ida.reload();
  await expect(ida.getByText('Elmer er i skole tre formiddage om ugen')).toBeVisible();
  await expect(ida.getByText('Ingen aftaler endnu. De kommer hertil, når I slutter et møde.')).toBeVisible();
});

test('the language changes at once and is remembered [P10]', async ({ house, screens }) => {
  const phone = await screens.open('a phone', 'phone');
  await phone.goto(`${house.server.url}/`);
  await phone.getByRole('button', { name: 'English' }).click();
  await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
  await phone.reload();
  await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
  await phone.getByRole('button', { name: 'Dansk' }).click();
  await expect(phone.getByRole('heading', { name: 'Kom med i mødet' })).toBeVisible();
});
