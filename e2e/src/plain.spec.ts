import type { Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { enterBy, letIn } from './table/entering.ts';
import { closeMeeting, openColumn, openControl, startMeeting } from './table/leading.ts';
import { personOf, planElmer } from './table/planElmer.ts';
import { expect, test } from './table/test.ts';
import { cardWith, writeCard } from './table/writing.ts';

test('[P7] with scripts blocked one comes in, reads the board and writes a card that stands on the wall', async ({
  screens,
  meeting,
  control,
  come,
  wall,
}) => {
  const torben = await come('f2');
  await writeCard(torben, { column: 'concern', text: 'Vi skændes om lektier.' });
  const { name } = personOf('f1');
  const signe = await screens.open('Signe', 'oldPhone');
  await enterBy(signe, meeting.linkOf('f1'), name);
  const worries = signe.getByRole('region', { name: 'Bekymringer' });
  await expect(worries.getByText('Vi skændes om lektier.')).toBeVisible();
  await signe.getByLabel('Hvor skal kortet stå?').selectOption({ label: 'Se ske' });
  await signe.getByLabel('Dit kort').fill('En time, hvor vi læser sammen.');
  await signe.getByRole('button', { name: 'Del på tavlen' }).click();
  await expect(signe.getByRole('status')).toContainText('Gemt');
  await expect(signe.getByRole('region', { name: 'Se ske' })).toContainText('En time, hvor vi læser sammen.');
  await expect(wall.getByText('En time, hvor vi læser sammen.')).toBeVisible();
  await expect(cardWith(torben, 'Vi skændes om lektier.')).toBeVisible();
  await closeMeeting(control);
  await signe.reload();
  await expect(signe.getByRole('heading', { name: 'Mine aftaler' })).toBeVisible();
});

test('an empty card gets a sentence, and what was typed is still there', async ({ screens, meeting }) => {
  const signe = await screens.open('Signe', 'oldPhone');
  await enterBy(signe, meeting.linkOf('f1'), personOf('f1').name);
  await signe.getByLabel('Dit kort').fill('Mit nummer er 010190-1234.');
  await signe.getByRole('button', { name: 'Del på tavlen' }).click();
  await expect(signe.getByRole('alert')).toContainText('CPR-nummer');
  await expect(signe.getByLabel('Dit kort')).toHaveValue('Mit nummer er 010190-1234.');
});

test('someone without scripts knocks by the QR on the wall and is let in', async ({ house, screens }) => {
  const meeting = await planElmer(house);
  const control = await openControl(screens, house.ida, meeting);
  await startMeeting(control);
  const bo = await screens.open('Bo', 'oldPhone');
  await bo.goto(meeting.joinUrl);
  await bo.getByLabel('Hvad hedder du?').fill('Bo');
  await bo.getByLabel('Hvem er du i mødet?').selectOption('network');
  await bo.getByRole('button', { name: 'Bank på' }).click();
  await expect(bo.getByRole('heading', { name: 'Du venter ved døren' })).toBeVisible();
  await letIn(control, 'Bo');
  await bo.getByRole('link', { name: 'Se, om døren er åben' }).click();
  await expect(bo.getByLabel('Dit kort')).toBeVisible();
});

/** Holds the app back, as a slow net does, until the returned function is called. */
async function holdApp(page: Page, part: 'room' | 'door' = 'room'): Promise<() => void> {
  const wait = Promise.withResolvers<void>();
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    await wait.promise;
    await route.continue();
  });
  return wait.resolve;
}

/** Where everything in sight stands that both pages have, CSS px from the top. */
const placesOn = (page: Page) =>
  page.evaluate(() => {
    const own = document.getElementById('plain') ?? document.getElementById('root');
    const things = own?.querySelectorAll<HTMLElement>('h1, nav [data-column], section > header, [data-card]') ?? [];
    const seen = [...things].filter((thing) => thing.getBoundingClientRect().top < window.innerHeight);
    return seen.map((thing) => [
      thing.dataset.card ?? thing.textContent?.replace(/\s+/g, ''),
      Math.round(thing.getBoundingClientRect().top),
    ]);
  });

test('the app takes over what is read without moving a line', async ({ screens, meeting, control, come }) => {
  await openColumn(control, 'workingWell');
  const signe = await come('f1');
  for (const text of ['Farfar henter.', 'Vi spiser sammen om søndagen.', 'Lektiecaféen.'])
    await writeCard(signe, { column: 'workingWell', text });
  const phone = await screens.open('Signe igen', 'phone', await signe.context().storageState());
  const letCome = await holdApp(phone);
  await phone.goto(`/moede/${meeting.id}`, { waitUntil: 'domcontentloaded' });
  expect(await faultsOn(phone)).toEqual([]);
  const before = await placesOn(phone);
  expect(before.length).toBeGreaterThan(7);
  letCome();
  await expect(phone.locator('#plain')).toHaveCount(0);
  expect(await placesOn(phone)).toEqual(before);
});

test('[P4] what is begun before the app is there goes on in the app, never from under the fingers', async ({
  meeting,
  come,
}) => {
  const signe = await come('f1');
  const torben = await come('f2');
  for (const how of ['left', 'sent'] as const) {
    const text = `Jeg var i gang (${how}).`;
    const letCome = await holdApp(signe);
    await signe.goto(`/moede/${meeting.id}`, { waitUntil: 'domcontentloaded' });
    await signe.getByLabel('Dit kort').fill(text);
    letCome();
    await expect(signe.getByRole('navigation', { name: 'Tavlens kolonner', includeHidden: true })).toHaveCount(2);
    await expect(signe.getByLabel('Dit kort')).toHaveValue(text);
    await expect(signe.locator('#plain')).toBeVisible();
    await signe.evaluate(() => Object.assign(window, { samePage: true }));
    if (how === 'left') await signe.getByLabel('Dit kort').blur();
    else await signe.getByRole('button', { name: 'Del på tavlen' }).click();
    await expect(signe.locator('#plain')).toHaveCount(0);
    if (how === 'left') {
      await expect(signe.getByRole('textbox')).toHaveValue(text);
      await expect(cardWith(torben, text)).toHaveCount(0);
      await signe.getByRole('button', { name: 'Del på tavlen' }).click();
    }
    await expect(signe.getByRole('heading', { name: 'Dit kort er på tavlen' })).toBeVisible();
    expect(await signe.evaluate(() => 'samePage' in window)).toBe(true);
    await expect(cardWith(torben, text)).toHaveCount(1);
    await signe.unrouteAll();
  }
});

test('a press that begins before the app is there ends where it began, and lets one in', async ({
  screens,
  meeting,
}) => {
  const signe = await screens.open('Signe', 'phone');
  const letCome = await holdApp(signe, 'door');
  await signe.goto(meeting.linkOf('f1'), { waitUntil: 'domcontentloaded' });
  const enter = signe.getByRole('button', { name: `Fortsæt som ${personOf('f1').name}`, includeHidden: true });
  await enter.hover();
  await signe.mouse.down();
  letCome();
  await expect(enter).toHaveCount(2);
  await signe.mouse.up();
  await signe.waitForURL(/\/moede\/[\w-]+$/);
});

test('someone without scripts comes in by the code from the screen', async ({ screens, meeting, control }) => {
  const bo = await screens.open('Bo', 'oldPhone');
  await bo.goto('/');
  await bo.getByLabel('Skriv koden fra skærmen').fill('12');
  await bo.getByRole('button', { name: 'Videre' }).click();
  await expect(bo.getByRole('alert')).toContainText('Koden passer ikke');
  await bo.getByLabel('Skriv koden fra skærmen').fill(meeting.code);
  await bo.getByRole('button', { name: 'Videre' }).click();
  await bo.getByLabel('Hvad hedder du?').fill('Bo');
  await bo.getByLabel('Hvem er du i mødet?').selectOption('network');
  await bo.getByRole('button', { name: 'Bank på' }).click();
  await letIn(control, 'Bo');
  await bo.getByRole('link', { name: 'Se, om døren er åben' }).click();
  await expect(bo.getByLabel('Dit kort')).toBeVisible();
});
