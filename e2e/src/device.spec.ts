import type { Page } from '@playwright/test';
import { closeMeeting, sumUp } from './table/leading.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';
import { cardField, cardWith, writeCard } from './table/writing.ts';

const COVER = 'Mødetavle – tryk for at vise';

async function readLarge(page: Page): Promise<void> {
  await page.getByText('Sådan vil jeg læse').click();
  for (let presses = 0; presses < 4; presses += 1) await page.getByRole('button', { name: 'Større tekst' }).click();
  await page.getByLabel('Mere luft mellem bogstaver og linjer').check();
  await page.getByLabel('Mørk', { exact: true }).check();
}

const seen = (page: Page) =>
  page.evaluate(() => ({
    text: getComputedStyle(document.documentElement).fontSize,
    ground: getComputedStyle(document.documentElement).backgroundColor,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));

/** The page was left in the background for more than a minute, and is looked at again. */
const leaveAndReturn = (page: Page) =>
  page.evaluate(() => {
    const turn = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const now = Date.now.bind(Date);
    turn(true);
    Date.now = () => now() + 61_000;
    turn(false);
    Date.now = now;
  });

test('a phone reads as its owner likes, also after a reload, and nothing is too wide at 200 %', async ({
  control,
  come,
  wall,
}) => {
  const before = [await seen(control), await seen(wall)];
  const phone = await come('f1');
  await writeCard(phone, { column: 'concern', text: 'Speciallægepædagogisk morgenmadsordning er svær at sige.' });
  await readLarge(phone);
  await expect(phone.getByText('Tekst 200 %')).toBeVisible();
  for (const width of [320, 360]) {
    await phone.setViewportSize({ width, height: 740 });
    expect(await seen(phone)).toEqual({ text: '32px', ground: 'rgb(20, 24, 28)', wide: false });
    await look({ [`${width}`]: phone }, 'reading 200');
  }
  await phone.reload();
  await expect(cardWith(phone, 'Speciallægepædagogisk')).toBeVisible();
  expect(await seen(phone)).toEqual({ text: '32px', ground: 'rgb(20, 24, 28)', wide: false });
  expect([await seen(control), await seen(wall)]).toEqual(before);
});

test('one press hides everything behind a neutral page, and the next brings back the same words', async ({ come }) => {
  const phone = await come('f1');
  await phone.getByRole('button', { name: 'Skriv et kort' }).click();
  await cardField(phone).fill('Jeg er bange for, at');
  await phone.getByRole('button', { name: 'Skjul' }).click();
  await expect(phone.getByRole('button', { name: COVER })).toBeFocused();
  for (const hidden of [cardField(phone), phone.locator('h1'), phone.getByText('Signe')])
    await expect(hidden).toBeHidden();
  await expect(phone.getByRole('button')).toHaveCount(1);
  expect(await phone.title()).not.toMatch(/Elmer|Signe|Havlykke/);
  await look({ phone }, 'covered');
  await phone.getByRole('button', { name: COVER }).click();
  await expect(cardField(phone)).toHaveValue('Jeg er bange for, at');
  await leaveAndReturn(phone);
  await expect(phone.getByRole('button', { name: COVER })).toBeVisible();
});

test('after the meeting a phone can be emptied, and is outside afterwards', async ({ meeting, control, come }) => {
  const phone = await come('f1');
  await sumUp(control);
  await closeMeeting(control);
  await look({ phone }, 'mine');
  await phone.getByRole('button', { name: 'Slet fra denne telefon nu' }).click();
  await expect(phone.getByRole('heading', { name: 'Du kan lukke siden nu.' })).toBeVisible();
  await look({ phone }, 'emptied');
  await phone.goto(`/moede/${meeting.id}`);
  await expect(phone.getByRole('heading', { name: 'Mine aftaler' })).toBeHidden();
  await expect(phone.getByText('Signe')).toBeHidden();
});
