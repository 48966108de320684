import type { Page } from '@playwright/test';
import type { Line } from './table/Line.ts';
import { openColumn } from './table/leading.ts';
import { expect, test } from './table/test.ts';
import { cardField, cardWith, draftCard, isSaved, share, turnTo, writeCard } from './table/writing.ts';

/** How long a phone may take to find its way back, ms: it waits longer and longer between its tries. */
const BACK = 40_000;

/** Something is saved; then the line is cut, and `text` is written. */
async function writeWithoutNet(signe: Page, line: Line, text: string): Promise<void> {
  await writeCard(signe, { column: 'concern', text: 'Gemt.' });
  await isSaved(signe);
  line.cut();
  await writeCard(signe, { column: 'concern', text });
}

const mark = (page: Page) => page.locator('[data-save]').first();

test('without net one writes on; it says so, and all of it is sent on return [P4]', async ({
  screens,
  control,
  come,
  wall,
}) => {
  const signe = await come('f1');
  await writeCard(signe, { column: 'concern', text: 'Skrevet med net.' });
  screens.netMayFail = true;
  await signe.context().setOffline(true);
  await writeCard(signe, { column: 'concern', text: 'Skrevet uden net.' });
  await expect(mark(signe)).toHaveText(/Ikke gemt \(\d+\)/);
  await expect(signe.getByText('Du har ikke net. Skriv bare videre.')).toBeVisible({ timeout: 20_000 });
  await expect(cardWith(signe, 'Skrevet uden net.')).toBeVisible();
  await writeCard(control, { column: 'workingWell', text: 'Imens skrev Ida.' });
  await expect(cardWith(wall, 'Imens skrev Ida.')).toBeVisible();
  await expect(cardWith(wall, 'Skrevet uden net.')).toHaveCount(0);
  await signe.context().setOffline(false);
  await signe.bringToFront();
  await expect(cardWith(wall, 'Skrevet uden net.')).toBeVisible({ timeout: BACK });
  await expect(signe.getByText('Du er med igen. Alt er sendt.')).toBeVisible();
  await expect(mark(signe)).toHaveText(/Gemt kl\. \d\d\.\d\d/);
  await turnTo(signe, 'workingWell');
  await expect(cardWith(signe, 'Imens skrev Ida.')).toBeVisible();
});

test('a page with unsent words asks before it closes, and has them still when it comes back [P4]', async ({
  screens,
  control,
  comeByLine,
}) => {
  const { page: signe, line } = await comeByLine('f1');
  screens.netMayFail = true;
  await writeWithoutNet(signe, line, 'Ikke sendt endnu.');
  await expect(mark(signe)).toHaveText(/Ikke gemt/);
  const asked = signe.waitForEvent('dialog');
  const reloading = signe.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reloading;
  line.mend();
  await expect(cardWith(control, 'Ikke sendt endnu.')).toBeVisible({ timeout: BACK });
  await expect(cardWith(signe, 'Ikke sendt endnu.')).toHaveCount(1);
  await isSaved(signe);
});

test('a saved page closes without a question, and a draft gone on with keeps its last words [P4]', async ({ come }) => {
  const signe = await come('f1');
  signe.on('dialog', (dialog) => {
    throw new Error(`asks for nothing: ${dialog.type()}`);
  });
  await draftCard(signe, { column: 'wish', text: 'En morgen' });
  await signe.getByRole('button', { name: 'Tilbage' }).click();
  await signe.getByRole('button', { name: 'Skriv videre' }).click();
  await expect(cardField(signe)).toHaveValue('En morgen');
  await cardField(signe).fill('En morgen uden gråd.');
  await expect(signe.locator('form [data-save="saved"]')).toBeVisible();
  await signe.reload();
  await expect(cardField(signe)).toHaveValue('En morgen uden gråd.');
  await share(signe);
  await turnTo(signe, 'wish');
  await expect(cardWith(signe, 'En morgen uden gråd.')).toHaveCount(1);
});

test('a phone that was away for an hour is back in step, with its own words sent [P4]', async ({
  screens,
  control,
  comeByLine,
}) => {
  const { page: signe, line } = await comeByLine('f1', (page) => page.clock.install());
  await writeCard(signe, { column: 'concern', text: 'Før pausen.' });
  screens.netMayFail = true;
  line.cut();
  await writeCard(signe, { column: 'concern', text: 'I toget.' });
  await writeCard(control, { column: 'concern', text: 'Mens hun var væk.' });
  await openColumn(control, 'wish');
  await signe.clock.fastForward('01:00:00');
  line.mend();
  await signe.clock.runFor('01:00');
  await expect(cardWith(control, 'I toget.')).toBeVisible({ timeout: BACK });
  await expect(signe.getByText('Vi er ved Se ske', { exact: true })).toBeVisible();
  await turnTo(signe, 'concern');
  await expect(cardWith(signe, 'Mens hun var væk.')).toBeVisible();
  await isSaved(signe);
});

test('who is shut out for good sees why, and the words that were not taken in, to copy [P4]', async ({
  screens,
  comeByLine,
}) => {
  const { page: signe, line } = await comeByLine('f1');
  screens.netMayFail = true;
  await writeWithoutNet(signe, line, 'Det her kom ikke med.');
  line.shutOut();
  await expect(signe.getByRole('heading', { name: /Forbindelsen er lukket/ })).toBeVisible({ timeout: BACK });
  await expect(signe.getByRole('textbox', { name: /Dine ord er her stadig/ })).toHaveValue(/Det her kom ikke med\./);
});

test('the server stops gently and comes back, and everyone goes on by themselves [P4]', async ({
  house,
  screens,
  control,
  come,
}) => {
  const signe = await come('f1');
  screens.netMayFail = true;
  expect(await house.server.stop()).toBe(0);
  await house.server.start();
  await writeCard(signe, { column: 'concern', text: 'Efter pausen.' });
  await expect(cardWith(control, 'Efter pausen.')).toBeVisible({ timeout: BACK });
  await isSaved(signe);
});
