import type { Locator, Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { closeMeeting, openColumn, openControl, openWall } from './table/leading.ts';
import { look } from './table/look.ts';
import { sitDown } from './table/sitDown.ts';
import { expect, test } from './table/test.ts';
import { cardWith, columnOn, doWith, writeCard } from './table/writing.ts';

const QUESTION = 'Hvor langt er vi med målet?';
const KNOW = 'At jeg ved hvad der skal ske når jeg kommer.';
const CALM = 'At vi har en morgen uden gråd.';

async function pickGoal(control: Page): Promise<Locator> {
  await control.getByRole('button', { name: 'Skala', exact: true }).click();
  await control.getByRole('button', { name: /^Målet/ }).click();
  return control.getByRole('dialog', { name: 'Hvilket mål?' });
}

/** Gives a number about one goal; the question is found by the goal's own words. */
async function answer(page: Page, goal: string, number: string, seat?: string): Promise<void> {
  if (seat) await page.getByRole('button', { name: seat, exact: true }).click();
  const asked = page.getByRole('group', { name: goal });
  await asked
    .getByRole('radio', { name: number, exact: number.length > 2 })
    .first()
    .check();
  await page.getByRole('button', { name: /^Giv (mit )?svar/ }).click();
  await expect(page.getByRole('button', { name: 'Ret svaret' })).toBeVisible();
  await expect(page.getByRole('main').locator('[data-save="saved"]')).toBeVisible();
}

const rowOf = (page: Page, goal: string, name: string) =>
  page.getByRole('table', { name: goal }).getByRole('row').filter({ hasText: name });

test('[P1] [P2] [P3] each goal is asked about in its author’s own words, and has its own numbers to the plan', async ({
  house,
  screens,
}) => {
  test.setTimeout(180_000);
  const { meeting, control, come } = await sitDown(house, screens);
  const wall = await openWall(screens, house.ida, meeting);
  const karim = await openControl(screens, house.karim, meeting);
  const [elmer, signe] = [await come('b1'), await come('f1')];

  await test.step('without a goal on the board there is none to choose', async () => {
    const goals = await pickGoal(control);
    await expect(goals.getByText('Der står ingen mål på tavlen endnu.')).toBeVisible();
    await goals.getByRole('button', { name: 'Vælg en anden skala' }).click();
    await control.keyboard.press('Escape');
  });

  await test.step('those who lead choose between the goals as they were said', async () => {
    await openColumn(control, 'wish');
    await writeCard(elmer, { column: 'wish', text: KNOW });
    await writeCard(signe, { column: 'wish', text: CALM });
    for (const words of [KNOW, CALM]) await expect(cardWith(columnOn(control, 'wish'), words)).toHaveCount(1);
    const goals = await pickGoal(control);
    await expect(goals.getByRole('button', { name: KNOW })).toBeVisible();
    expect(await faultsOn(control)).toEqual([]);
    await look({ control }, 'goal to pick');
    await goals.getByRole('button', { name: CALM }).click();
    for (const page of [elmer, signe, control, wall]) await expect(page.getByText(`»${CALM}«`).first()).toBeVisible();
    for (const page of [elmer, control, wall]) expect(await faultsOn(page)).toEqual([]);
    await look({ control, wall, elmer }, 'goal asked');
  });

  await test.step('shown, the numbers stand under the goal, a seat’s among them', async () => {
    await answer(signe, CALM, '4');
    await answer(elmer, CALM, 'Godt');
    await answer(karim, CALM, '6', 'Mona');
    await control.getByRole('button', { name: 'Vis svarene' }).click();
    for (const page of [control, wall, elmer]) {
      await expect(rowOf(page, CALM, 'Signe')).toContainText('4');
      await expect(rowOf(page, CALM, 'Mona')).toContainText('skrevet af Karim Solbjerg');
    }
    await look({ control, wall, elmer }, 'goal shown');
  });

  await test.step('another goal is another number', async () => {
    await (await pickGoal(control)).getByRole('button', { name: KNOW }).click();
    await expect(signe.getByRole('group', { name: KNOW }).getByRole('radio', { checked: true })).toHaveCount(0);
    await answer(signe, KNOW, '2');
  });

  await test.step('a goal that its author takes back is quoted no more, and its numbers stay where they are', async () => {
    await elmer.getByRole('button', { name: 'Tilbage til tavlen' }).click();
    await doWith(cardWith(columnOn(elmer, 'wish'), KNOW), 'Tag det af tavlen');
    await expect(control.getByText('Målet er trukket tilbage. Læg skalaen væk.')).toBeVisible();
    await expect(control.getByRole('button', { name: 'Vis svarene' })).toHaveCount(0);
    for (const page of [wall, signe]) await expect(page.getByText(KNOW)).toHaveCount(0);
    await control.getByRole('button', { name: 'Læg skalaen væk' }).click();
  });

  await test.step('the plan has the goal with everyone’s number', async () => {
    await closeMeeting(control);
    await control.goto(`/familier/${meeting.familyId}`);
    const numbers = control.getByRole('region', { name: 'Tal fra møderne' });
    await expect(numbers.getByRole('heading', { name: `${QUESTION} »${CALM}« – Signe Havlykke` })).toBeVisible();
    await expect(numbers.getByRole('row').filter({ hasText: 'Mona' })).toContainText('6');
    await expect(numbers.getByText(KNOW)).toHaveCount(0);
    expect(await faultsOn(control)).toEqual([]);
    await look({ control }, 'goal in the plan');
    const path = `/api/meetings/${meeting.id}/papers/recordNote.json`;
    expect(JSON.stringify(await house.ida.ask('GET', path))).toContain(`»${CALM}« – Signe Havlykke`);
  });
});
