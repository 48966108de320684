import type { Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { fillAgreement, newAgreement } from './table/agreeing.ts';
import { askScale, askToClose, openWall, startRound, sumUp } from './table/leading.ts';
import { look } from './table/look.ts';
import { dayFor, typedDay } from './table/planElmer.ts';
import type { Screens } from './table/Screens.ts';
import { sitDown } from './table/sitDown.ts';
import { clippedOn, stretch } from './table/stretch.ts';
import { expect, type House, test } from './table/test.ts';
import { cardField, cardWith } from './table/writing.ts';

const WORDS = 'أريد أن ينام Elmer ليلة هادئة.';

/** Arabic, from right to left, nothing that axe finds, nothing wider than the phone and nothing cut off. */
async function readsWell(page: Page, name: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  expect.soft(await faultsOn(page), name).toEqual([]);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(await wide(), `${name} is as wide as the phone`).toBeLessThanOrEqual(0);
  expect.soft(await clippedOn(page), `${name}, cut off`).toEqual([]);
  await look({ arabic: page }, name);
}

async function comeInArabic(house: House, screens: Screens) {
  const { meeting, control, come } = await sitDown(house, screens);
  const page = await screens.open('Signe', 'phone');
  await page.goto(meeting.linkOf('f1'));
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.getByRole('button', { name: 'المتابعة باسم' })).toBeVisible();
  await readsWell(page, 'ar entrance');
  await expect(page.getByRole('banner').getByText('هذه الترجمة لم يراجعها مترجم بعد.')).toBeVisible();
  await page.getByRole('button', { name: 'المتابعة باسم' }).click();
  await page.waitForURL(/\/moede\/[\w-]+$/);
  await expect(page.getByRole('navigation', { name: 'أعمدة اللوح' })).toBeVisible();
  return { meeting, control, come, page };
}

test('[P10] a mother goes through the whole meeting in Arabic, and her words stand as she wrote them', async ({
  house,
  screens,
}) => {
  test.setTimeout(180_000);
  const { meeting, control, page } = await comeInArabic(house, screens);
  const wall = await openWall(screens, house.ida, meeting);
  await readsWell(page, 'ar board');

  await test.step('she writes a card, and it runs from right to left on the Danish wall', async () => {
    await page.getByRole('button', { name: 'اكتب بطاقة' }).click();
    await readsWell(page, 'ar writing');
    await cardField(page).fill(WORDS);
    await page.getByRole('button', { name: 'شارك على اللوح' }).click();
    await page.getByRole('button', { name: 'العودة إلى اللوح' }).click();
    const words = cardWith(wall, WORDS).getByText(WORDS);
    await expect(words).toBeVisible();
    expect(await words.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    await expect(wall.locator('html')).toHaveAttribute('dir', 'ltr');
    await look({ wall }, 'ar card on the wall', false);
  });

  await test.step('the turn, a quiet signal and the way back', async () => {
    await startRound(control);
    await expect(page.getByRole('region', { name: 'دور الكلام' })).toContainText(/الآن دورك|يتكلم الآن/);
    await page.getByText('هكذا أريد أن أقرأ').click();
    await readsWell(page, 'ar round and settings');
    await page.getByText('هكذا أريد أن أقرأ').click();
    await control.getByRole('button', { name: 'Slut runden' }).click();
  });

  await test.step('a number on a scale', async () => {
    await askScale(control);
    await expect(page.getByRole('button', { name: 'أعطِ جوابي' })).toBeVisible();
    await readsWell(page, 'ar scale');
    await page.getByRole('radio', { name: '3', exact: true }).check();
    await page.getByRole('button', { name: 'أعطِ جوابي' }).click();
    await control.getByRole('button', { name: 'Vis svarene' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await readsWell(page, 'ar scale shown');
    await control.getByRole('button', { name: 'Tilbage til tavlen' }).click();
  });

  await test.step('an agreement that she answers', async () => {
    await newAgreement(control);
    const owners = ['Signe Havlykke, mor'];
    const what = 'Laver planen aftenen før';
    await fillAgreement(control, { what, owners, due: typedDay(dayFor('2026-03-15')), sign: 'Planen hænger der' });
    await page.getByRole('navigation', { name: 'أعمدة اللوح' }).getByRole('button', { name: 'الاتفاقات' }).click();
    await expect(page.getByText(what)).toBeVisible();
    await readsWell(page, 'ar agreement');
    await page.getByRole('button', { name: 'نعم، أريد ذلك' }).click();
  });

  await test.step('summing up and closing', async () => {
    await sumUp(control);
    await expect(page.getByText('هل فهمنا بشكل صحيح؟')).toBeVisible();
    await readsWell(page, 'ar summing up');
    const dialog = await askToClose(control);
    await dialog.getByRole('button', { name: 'Ja, afslut mødet' }).click();
    await expect(page.getByRole('heading', { name: 'اتفاقاتي' })).toBeVisible();
    await readsWell(page, 'ar closed');
  });
});

test('[P10] words that are 40 % longer are cut off nowhere', async ({ house, screens }) => {
  const { page, control } = await comeInArabic(house, screens);
  await askScale(control);
  await expect(page.getByRole('button', { name: 'أعطِ جوابي' })).toBeVisible();
  await stretch(page);
  await readsWell(page, 'ar scale, stretched');
  await page.reload();
  await page.getByRole('button', { name: 'العودة إلى اللوح' }).click();
  await expect(page.getByRole('navigation', { name: 'أعمدة اللوح' })).toBeVisible();
  await stretch(page);
  await readsWell(page, 'ar board, stretched');
});

test("[P10] staff's own pages stay Danish, and say so in Arabic", async ({ house, screens }) => {
  const page = await screens.open('Ida', 'control', await house.ida.signedIn());
  await page.goto('/');
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.getByText('هذه الصفحة للموظفين، وهي بالدنماركية والإنجليزية فقط.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hej Ida' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dansk' }).click();
  await expect(page.getByText('هذه الصفحة للموظفين')).toBeHidden();
});

test('[P10] the page for a phone without scripts is Arabic too', async ({ house, screens, meeting }) => {
  const phone = await screens.open('Signe', 'oldPhone');
  await phone.context().addCookies([{ name: 'samtavlen_language', value: 'ar', url: house.server.url }]);
  await phone.goto(meeting.linkOf('f1'));
  await phone.getByRole('button', { name: 'المتابعة باسم' }).click();
  await expect(phone.getByRole('heading', { name: 'ما يقلقنا' })).toBeVisible();
  await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl');
  await look({ arabic: phone }, 'ar without scripts', false);
});
