import { expect, type Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { done, newAgreement, whatField } from './table/agreeing.ts';
import { closeMeeting, openColumn, sumUp, writeSummary } from './table/leading.ts';
import { look } from './table/look.ts';
import { test } from './table/test.ts';

const TURN = 'Elmer skal vide, hvad der sker.';

test('[P7] agreements and summary are read aloud line by line, and who does not quite agree is kept with the line', async ({
  control,
  come,
  wall,
}) => {
  const torben = await come('f2');
  await openColumn(control, 'agreement');
  await newAgreement(control);
  await whatField(control).fill('Mona har Elmer torsdag 16-20');
  await done(control);
  await sumUp(control);
  await writeSummary(control, TURN);

  await control.getByRole('button', { name: 'Læs højt, linje for linje' }).click();
  const onPhone = torben.getByRole('region', { name: /^Nu læser vi/ });
  await expect(onPhone).toContainText('Mona har Elmer torsdag 16-20');
  await expect(wall.getByRole('main')).toContainText('Mona har Elmer torsdag 16-20');
  await expect(control.getByText(/^Har ikke svaret endnu:.*Torben/)).toBeVisible();
  await onPhone.getByRole('button', { name: 'Enig', exact: true }).click();
  await expect(control.getByText(/^Har ikke svaret endnu:/)).not.toContainText('Torben');

  // The arrow goes on, as in a round; nothing on the phone moves by itself.
  await control.keyboard.press('ArrowRight');
  await expect(wall.getByRole('main')).toContainText(TURN);
  await expect(onPhone).toContainText(TURN);
  await onPhone.getByRole('button', { name: /^Ikke helt/ }).click();
  await onPhone.getByLabel('Hvad mangler, eller hvad er anderledes?').fill('Jeg vil have datoerne');

  // The meeting goes back a line while he writes: his words stay with the line he writes to.
  await control.keyboard.press('ArrowLeft');
  await expect(onPhone).toContainText('Mona har Elmer torsdag 16-20');
  const writing = torben.getByRole('region', { name: 'Du er ved at skrive til denne linje' });
  await expect(writing).toContainText(TURN);
  await writing.getByLabel('Hvad mangler, eller hvad er anderledes?').pressSequentially(' tidligere.');
  await writing.getByRole('button', { name: 'Gem mit svar' }).click();
  await expect(writing).toHaveCount(0);
  await control.keyboard.press('ArrowRight');
  for (const page of [control, wall, torben])
    await expect(
      page.getByText('Torben Havlykke: ikke helt, fordi: »Jeg vil have datoerne tidligere.«').first(),
    ).toBeVisible();
  await expect(wall.getByText('Enig')).toHaveCount(0);
  await look({ control, wall, torben }, 'reading aloud');
  for (const page of [control, wall, torben]) expect(await faultsOn(page)).toEqual([]);

  await control.getByRole('button', { name: 'Færdig med at læse' }).click();
  await expect(wall.getByRole('heading', { name: 'Fælles opsummering' })).toBeVisible();
  await expect(torben.getByRole('heading', { name: 'Det er vi ikke helt enige om' })).toBeVisible();
});

/** A new meeting begins with the agreed day, which can be changed; the start page says it, also when it has passed. */
async function meetsAgainOn(control: Page, day: string): Promise<void> {
  await control.getByRole('link', { name: 'Planlæg mødet' }).click();
  await expect(control.getByRole('status').getByText(day)).toBeVisible();
  await expect(control.getByText('I aftalte denne dag på sidste møde. Du kan ændre den.')).toBeVisible();
  await expect(control.getByLabel('Hvad skal mødet handle om?')).toHaveValue('');
  await look({ control }, 'planning on the agreed day');
  await control.getByLabel('Dato').fill('31.12.2099');
  await expect(control.getByText(`På sidste møde aftalte I ${day}.`)).toBeVisible();
  await control.goto('/');
  await expect(
    control
      .getByRole('row')
      .getByText(/^Aftalt .*, ikke planlagt$/)
      .first(),
  ).toBeVisible();
  await look({ control }, 'the start page with an agreed day');
  await control.clock.setFixedTime(new Date('2099-01-05T12:00:00Z'));
  await control.reload();
  await expect(
    control
      .getByRole('row')
      .getByText(/^Skulle have været /)
      .first(),
  ).toBeVisible();
  await look({ control }, 'the start page after the agreed day');
  expect(await faultsOn(control)).toEqual([]);
}

test('[P9] the next date is proposed from the cadence, and stands on wall, phones, note, plan and calendar', async ({
  control,
  come,
  wall,
}) => {
  const signe = await come('f1');
  await sumUp(control);
  const choose = control.getByRole('region', { name: 'Næste gang' });
  await look({ control }, 'choosing the next date');
  await choose.getByText('Vælg en anden dag').click();
  await choose.getByLabel('Hvilken dag?').fill('31.2.');
  await choose.getByRole('button', { name: 'Vælg dagen' }).click();
  await expect(choose.getByText('Den dag findes ikke.')).toBeVisible();
  await choose.getByRole('button', { name: /^Vælg .* 20\d\d$/ }).click();
  const chosen = control.getByText(/^Næste gang ses vi/);
  await expect(chosen).toBeVisible();
  const line = (await chosen.textContent()) ?? '';
  for (const page of [wall, signe]) await expect(page.getByText(line)).toBeVisible();
  await look({ control, wall, signe }, 'the next date');
  for (const page of [control, wall, signe]) expect(await faultsOn(page)).toEqual([]);
  await closeMeeting(control);
  await expect(signe.getByText(line)).toBeVisible();
  const day = line.replace('Næste gang ses vi ', '');
  await control.getByRole('link', { name: 'Familien og planen' }).click();
  await expect(control.getByText(`Aftalt: ${day}`)).toBeVisible();
  await meetsAgainOn(control, day);
});

test('[P2] after the meeting each phone asks "Blev du hørt?", a child by faces, and nobody at the meeting is told', async ({
  control,
  come,
}) => {
  const [elmer, signe] = [await come('b1'), await come('f1')];
  await closeMeeting(control);
  const asked = signe.getByRole('region', { name: 'Blev du hørt i dag?' });
  await asked.getByRole('button', { name: 'Send svaret' }).click();
  await expect(asked.getByText('Vælg et tal, eller skriv lidt.')).toBeVisible();
  await asked.getByRole('group', { name: 'Blev du hørt?' }).getByLabel('8', { exact: true }).check();
  await asked.getByLabel('Vil du skrive noget?').fill('Vi fik god tid.');
  const child = elmer.getByRole('region', { name: 'Blev du hørt i dag?' });
  await child.getByRole('group', { name: 'Blev du hørt?' }).getByRole('radio').nth(3).check();
  await look({ signe, elmer }, 'heard');
  for (const page of [signe, elmer]) expect(await faultsOn(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Send svaret' }).click();
  await expect(asked.getByText('Tak. Dit svar er kommet frem.')).toBeVisible();
  await child.getByRole('button', { name: 'Nej tak' }).click();
  await expect(child.getByText('Det er i orden.')).toBeVisible();

  await control.goto('/hoert');
  await expect(control.getByText('Fem familier har ikke svaret endnu.')).toBeVisible();
  expect(await control.content()).not.toContain('Vi fik god tid.');
  await look({ control }, 'heard by all');
  expect(await faultsOn(control)).toEqual([]);
});
