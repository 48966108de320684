import { expect, type Page } from '@playwright/test';
import { alva } from '@samtavlen/shared/testing/alva.ts';
import { handOf } from './planAlva.ts';
import { at, nameOf, type Table } from './Table.ts';

/** Numbers are given blind; the caseworker's is not taken without a reason. */
export async function scaleSafety(table: Table): Promise<void> {
  const { p2: anders, p1: mette, wall } = table;
  await anders.getByRole('button', { name: 'Skala', exact: true }).click();
  await anders.getByRole('button', { name: /^Tryghed/ }).click();
  const answers = alva.scales[0]?.answers ?? {};
  const group = (page: Page) => page.getByRole('group', { name: 'Hvor trygt er barnet i dag?' });
  for (const [key, { value, words = '' }] of Object.entries(answers)) {
    const page = at(table, key);
    if (handOf(key) !== key) await page.getByRole('button', { name: nameOf(key), exact: true }).click();
    await group(page)
      .getByRole('radio', { name: String(value), exact: false })
      .first()
      .check();
    if (key === 'p1') {
      await page.getByRole('button', { name: /^Giv (mit )?svar/ }).click();
      await expect(page.getByText('Skriv, hvorfor du siger det tal')).toBeVisible();
    }
    if (words)
      await page.getByLabel(key === 'p1' ? 'Hvorfor siger du det tal?' : 'Vil du skrive et ord til?').fill(words);
    await page.getByRole('button', { name: /^Giv (mit )?svar/ }).click();
    await expect(page.getByRole('button', { name: 'Ret svaret' })).toBeVisible();
  }
  await anders.getByRole('button', { name: 'Vis svarene' }).click();
  await expect(mette.getByText('Tallene går fra 4 til 7.', { exact: true })).toBeVisible();
  await anders.getByRole('button', { name: 'Tilbage til tavlen' }).first().click();
  const strip = wall.getByRole('complementary', { name: 'Hvor trygt er barnet i dag?' });
  await expect(strip.getByRole('listitem').filter({ hasText: /^4/ })).toContainText('Alva');
}
