import type { Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { askScale, closeMeeting } from './table/leading.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';
import { Traffic } from './table/traffic.ts';

const EVERYDAY = 'Hvor er hverdagen lige nu?';

/** Chooses, by number or by words, and gives the answer. */
async function answer(page: Page, choice: string, words = ''): Promise<void> {
  const scale = page.getByRole('group', { name: EVERYDAY });
  await scale
    .getByRole('radio', { name: choice, exact: choice.length > 2 })
    .first()
    .check();
  if (words) await page.getByLabel('Vil du skrive et ord til?').fill(words);
  await page.getByRole('button', { name: /^Giv (mit )?svar/ }).click();
  await expect(page.getByRole('button', { name: 'Ret svaret' })).toBeVisible();
  await expect(page.getByRole('main').locator('[data-save="saved"]')).toBeVisible();
}

const rowOf = (page: Page, name: string) =>
  page
    .getByRole('table', { name: /^Svar på/ })
    .getByRole('row')
    .filter({ hasText: name });

test('[P2] [P6] numbers are given in silence, shown together, and never reckoned into one', async ({
  house,
  meeting,
  control,
  come,
  wall,
  karim,
}) => {
  test.setTimeout(120_000);
  const [elmer, signe, torben] = [await come('b1'), await come('f1'), await come('f2')];
  await askScale(control);
  for (const page of [elmer, signe, torben, karim, wall]) await expect(page.getByText(EVERYDAY).first()).toBeVisible();

  await test.step('nothing is chosen beforehand, and "ved ikke" is an answer', async () => {
    await expect(signe.getByRole('radio')).toHaveCount(13);
    await expect(signe.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(signe.getByText('så svært, det kan være').first()).toBeVisible();
    await signe.getByRole('button', { name: 'Giv mit svar' }).click();
    await expect(signe.getByText('Vælg et svar først. »Ved ikke« er også et svar.')).toBeVisible();
    for (const page of [control, wall, elmer, signe]) expect(await faultsOn(page)).toEqual([]);
    await look({ control, wall, elmer, signe }, 'scale asked');
  });

  const others = [control, wall, torben].map((page) => new Traffic(page));
  for (const page of [control, wall, torben]) await page.reload();
  await test.step('each answers alone; the others hear how many are ready, and nothing else', async () => {
    await answer(signe, '3', 'Nætterne er svære.');
    await answer(elmer, 'Svært', 'træls');
    await expect(torben.getByText('2 af 6 er klar')).toBeVisible();
    await expect(control.getByText('2 af 6 er klar')).toBeVisible();
    await karim.getByRole('button', { name: 'Mona', exact: true }).click();
    await answer(karim, '4');
    await answer(control, 'Ved ikke');
    await expect(wall.getByText('4 af 6 er klar')).toBeVisible();
    for (const traffic of others) for (const words of ['Nætterne', 'træls']) expect(traffic.has(words)).toBe(false);
    await look({ signe, karim }, 'scale given');
  });

  await test.step('shown by the facilitator, they stand on every screen with names and a range', async () => {
    await control.getByRole('button', { name: 'Vis svarene' }).click();
    for (const page of [control, wall, signe, torben]) {
      await expect(page.getByText('Tallene går fra 3 til 4.', { exact: true })).toBeVisible();
      await expect(rowOf(page, 'Signe')).toContainText('Nætterne er svære.');
      await expect(rowOf(page, 'Elmer')).toContainText('3 – Svært');
      await expect(rowOf(page, 'Mona')).toContainText('skrevet af Karim Solbjerg');
      await expect(rowOf(page, 'Ida')).toContainText('Ved ikke');
      await expect(page.getByText(/gennemsnit/i)).toHaveCount(0);
    }
    await expect(wall.getByText('Hvad gør, at tallet ikke er lavere?')).toBeVisible();
    for (const page of [control, wall, torben]) expect(await faultsOn(page)).toEqual([]);
    await look({ control, wall, torben }, 'scale shown');
  });

  await test.step('a phone that was not heard asks to change its number, and the scale is asked again', async () => {
    await expect(torben.getByText('Tallene er vist. Vil du have dit med, så sig til.')).toBeVisible();
    await torben.getByRole('button', { name: 'Ret mit tal' }).click();
    await expect(torben.getByText(/^Mødelederen har fået besked\./)).toBeVisible();
    await expect(control.getByText('Torben Havlykke vil gerne rette sit tal.')).toBeVisible();
    await control.getByRole('button', { name: 'Spørg igen' }).click();
    await answer(torben, '5');
    await control.getByRole('button', { name: 'Vis svarene' }).click();
    await expect(wall.getByText('Tallene går fra 3 til 5.', { exact: true })).toBeVisible();
    await expect(rowOf(wall, 'Signe')).toContainText('3');
    await control.getByRole('button', { name: 'Tilbage til tavlen' }).click();
    await expect(wall.getByRole('heading', { name: 'Bekymringer' })).toBeVisible();
  });

  await test.step('the numbers are in the record and in the family plan, person by person', async () => {
    await closeMeeting(control);
    await control.goto(`/familier/${meeting.familyId}`);
    const numbers = control.getByRole('region', { name: 'Tal fra møderne' });
    await expect(numbers.getByRole('row').filter({ hasText: 'Torben' })).toContainText('5');
    await expect(numbers.getByRole('row').filter({ hasText: 'Ida' })).toContainText('Ved ikke');
    expect(await faultsOn(control)).toEqual([]);
    await look({ control }, 'scale in the plan');
    const answered = await house.ida.ask<{ blocks: unknown[] }>(
      'GET',
      `/api/meetings/${meeting.id}/papers/recordNote.json`,
    );
    const note = JSON.stringify(answered.blocks);
    for (const words of [EVERYDAY, 'Nætterne er svære.', 'træls', 'Tallene går fra 3 til 5.'])
      expect(note).toContain(words);
  });
});

test('an answer that comes after the numbers stays on its phone, which says so kindly', async ({
  screens,
  control,
  come,
}) => {
  const [signe, torben] = [await come('f1'), await come('f2')];
  await askScale(control);
  await answer(signe, '3');
  await expect(torben.getByRole('radio').first()).toBeVisible();
  screens.netMayFail = true;
  await torben.context().setOffline(true);
  await torben.getByRole('radio', { name: '8', exact: true }).check();
  await torben.getByRole('button', { name: 'Giv mit svar' }).click();
  await control.getByRole('button', { name: 'Vis svarene' }).click();
  await torben.context().setOffline(false);
  await expect(torben.getByText(/^Dit svar kom, efter at tallene blev vist\./)).toBeVisible({ timeout: 30_000 });
  await expect(rowOf(torben, 'Signe')).toContainText('3');
  await expect(rowOf(control, 'Torben')).toHaveCount(0);
});

test('two who lead ask at once: one scale stands, and the other is told to wait', async ({ control, come, karim }) => {
  const signe = await come('f1');
  for (const page of [control, karim]) await page.getByRole('button', { name: 'Skala', exact: true }).click();
  await control.getByRole('button', { name: /^Hverdagen/ }).click();
  await expect(karim.getByText(EVERYDAY).last()).toBeVisible();
  await karim.getByRole('button', { name: /^Overskud/ }).click();
  await expect(karim.getByRole('alert')).toBeVisible();
  await expect(signe.getByRole('group', { name: EVERYDAY })).toBeVisible();
});

test('someone sent out while all answer is not waited for, and sees the numbers when back', async ({
  house,
  meeting,
  control,
  come,
}) => {
  const [signe, torben] = [await come('f1'), await come('f2')];
  await askScale(control);
  await answer(signe, '3');
  await answer(torben, '7');
  await expect(control.getByText('2 af 4 er klar')).toBeVisible();
  const { id } = meeting.participants.find(({ name }) => name === 'Torben Havlykke') ?? {};
  const door = `/api/meetings/${meeting.id}/participants/${id}`;
  await house.ida.ask('POST', `${door}/out`);
  await expect(control.getByText('1 af 3 er klar')).toBeVisible();
  await control.getByRole('button', { name: 'Vis svarene' }).click();
  await expect(rowOf(signe, 'Signe')).toContainText('3');
  await expect(rowOf(signe, 'Torben')).toHaveCount(0);
  await house.ida.ask('POST', `${door}/in`);
  await expect(rowOf(torben, 'Signe')).toContainText('3', { timeout: 20_000 });
  await expect(torben.getByText(/^Dit svar kom, efter at tallene blev vist\./)).toBeVisible();
});
