import type { Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';
import { cardField, cardWith } from './table/writing.ts';

/** One stroke across the paper with a finger or a mouse. */
async function draw(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const paper = page.getByRole('img', { name: /Papiret er tomt|Din tegning/ });
  await paper.scrollIntoViewIfNeeded();
  const box = await paper.boundingBox();
  if (!box) throw new Error('there is no paper');
  const at = ([x, y]: [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  for (let step = 1; step <= 8; step++)
    await page.mouse.move(...at([from[0] + ((to[0] - from[0]) * step) / 8, from[1] + ((to[1] - from[1]) * step) / 8]));
  await page.mouse.up();
}

/** Elmer opens one of his houses on his own device. */
async function openHouse(tablet: Page, house: string): Promise<void> {
  await tablet.getByRole('button', { name: 'De tre huse' }).click();
  await tablet.getByRole('button', { name: new RegExp(`^${house}`) }).click();
}

const drawHouse = async (tablet: Page, words: string): Promise<void> => {
  await tablet.getByRole('button', { name: 'Tegn', exact: true }).click();
  await draw(tablet, [0.2, 0.9], [0.2, 0.4]);
  await draw(tablet, [0.2, 0.4], [0.5, 0.1]);
  await tablet.getByRole('button', { name: 'Rød' }).click();
  await tablet.getByRole('button', { name: 'Tyk' }).click();
  await draw(tablet, [0.6, 0.5], [0.9, 0.8]);
  await tablet.getByLabel('Hvad er det?').fill(words);
};

test('[P2] a child draws in private, shows one person, then all, and takes it back', async ({
  control,
  come,
  wall,
}) => {
  const [elmer, signe] = [await come('b1'), await come('f1')];
  await openHouse(elmer, 'Huset med bekymringer');
  await drawHouse(elmer, 'Det er larmen');
  await expect(elmer.locator('[data-save="saved"]').first()).toBeVisible();
  await look({ elmer }, 'houses draw');
  expect(await faultsOn(elmer)).toEqual([]);

  await elmer.getByLabel('Én person').check();
  await elmer.getByRole('radio', { name: /^Signe/ }).check();
  await signe.getByText('Vist kun for dig (1)').click();
  await expect(signe.getByRole('img', { name: 'Tegning: Det er larmen' })).toBeVisible();
  await look({ signe }, 'houses shown to one');
  expect(await faultsOn(signe)).toEqual([]);
  await expect(wall.getByText('Det er larmen')).toBeHidden();
  await expect(control.getByText('Det er larmen')).toBeHidden();

  await elmer.getByLabel('Alle').click();
  await expect(cardWith(wall, 'Det er larmen').getByRole('img')).toBeVisible();
  await expect(signe.getByText('Vist kun for dig')).toBeHidden();
  await expect(cardWith(control, 'Det er larmen').getByRole('img')).toBeVisible();
  await look({ wall, control }, 'houses on the board', false);
  expect(await faultsOn(wall)).toEqual([]);

  await elmer.getByRole('button', { name: 'Tag det tilbage' }).click();
  await expect(wall.getByText('Det er larmen')).toBeHidden();
  await elmer.getByRole('button', { name: 'Færdig' }).click();
  await expect(elmer.getByText('Du har taget det tilbage')).toBeVisible();
  await look({ elmer }, 'houses one');
  await elmer.getByRole('button', { name: /Til husene/ }).click();
  await look({ elmer }, 'houses three');
  expect(await faultsOn(elmer)).toEqual([]);
});

test('a child writes instead of drawing, by keyboard alone, and a stroke can be taken back', async ({ come }) => {
  const elmer = await come('b1', 'control');
  await openHouse(elmer, 'Huset med drømme');
  await elmer.getByRole('button', { name: 'Skriv', exact: true }).focus();
  await elmer.keyboard.press('Enter');
  await elmer.getByLabel('Skriv her').focus();
  await elmer.keyboard.type('En hund');
  await elmer.getByRole('button', { name: 'Færdig' }).focus();
  await elmer.keyboard.press('Enter');
  await expect(elmer.getByText('Kun du kan se det')).toBeVisible();
  await elmer.getByRole('button', { name: 'Åbn: En hund' }).click();
  await elmer.getByRole('button', { name: 'Smid ud' }).click();
  await elmer.getByRole('button', { name: 'Fortryd' }).click();
  await expect(elmer.getByText('En hund')).toBeVisible();
  await elmer.getByRole('button', { name: 'Tegn', exact: true }).click();
  await draw(elmer, [0.1, 0.1], [0.9, 0.9]);
  await expect(elmer.getByRole('img', { name: 'Din tegning med 1 streg.' })).toBeVisible();
  await elmer.getByRole('button', { name: 'Fortryd streg' }).click();
  await expect(elmer.getByRole('img', { name: 'Papiret er tomt.' })).toBeVisible();
  await look({ elmer }, 'houses wide');
});

test('a drawing without words is not shown to anyone', async ({ come }) => {
  const elmer = await come('b1');
  await openHouse(elmer, 'Huset med gode ting');
  await elmer.getByRole('button', { name: 'Tegn', exact: true }).click();
  await draw(elmer, [0.3, 0.3], [0.7, 0.7]);
  await elmer.getByLabel('Alle').click();
  await expect(elmer.getByText('Skriv først, hvad det er.')).toBeVisible();
  await expect(elmer.getByLabel('Kun mig')).toBeChecked();
});

test('plain words are chosen on the device: large letters, plain columns, one thing a screen', async ({ come }) => {
  const elmer = await come('b1');
  await elmer.getByText('Sådan vil jeg læse').click();
  await elmer.getByLabel('Enkle ord og store bogstaver').check();
  await elmer.getByText('Sådan vil jeg læse').click();
  const columns = elmer.getByRole('navigation', { name: 'Tavlens kolonner' });
  for (const name of ['Det svære', 'Det gode', 'Det, jeg ønsker mig', 'Det, vi har aftalt'])
    await expect(columns.getByRole('button', { name })).toBeVisible();
  await look({ elmer }, 'plain columns');
  const low = await columns
    .getByRole('button')
    .evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
  expect(Math.min(...low)).toBeGreaterThanOrEqual(56);
  await columns.getByRole('button', { name: 'Det svære' }).click();
  await expect(elmer.getByRole('heading', { name: 'Det svære' })).toBeVisible();
  await expect(columns).toBeHidden();
  const size = await elmer.getByText('Her er ingen kort endnu.').evaluate((it) => getComputedStyle(it).fontSize);
  expect(size).toBe('22px');
  await look({ elmer }, 'plain one column');
  expect(await faultsOn(elmer)).toEqual([]);
});

/** A white square of 8 pixels, as a file from the phone's gallery. */
const square = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAD0lEQVR42mP4jwMwDC0JALoev0GJ6La7AAAAAElFTkSuQmCC',
  'base64',
);

test('[P2] a parent’s photo goes on the card with words that say what it is', async ({ come, wall }) => {
  const signe = await come('f1');
  await signe.getByRole('button', { name: 'Skriv et kort' }).click();
  const choosing = signe.waitForEvent('filechooser');
  await signe.getByRole('button', { name: 'Tag eller vælg et foto' }).click();
  await (await choosing).setFiles({ name: 'IMG_2031.png', mimeType: 'image/png', buffer: square });
  await expect(signe.getByRole('img', { name: /^Foto/ })).toBeVisible();
  await cardField(signe).fill('Vores have, hvor han er glad');
  await look({ signe }, 'photo on a card');
  expect(await faultsOn(signe)).toEqual([]);
  await signe.getByRole('button', { name: 'Del på tavlen' }).click();
  const photo = cardWith(wall, 'Vores have').getByRole('img', { name: 'Foto: Vores have, hvor han er glad' });
  await expect(photo).toBeVisible();
  expect(await photo.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
});

test('a file that is no picture is told in words, and the words on the card stay', async ({ come }) => {
  const signe = await come('f1');
  await signe.getByRole('button', { name: 'Skriv et kort' }).click();
  await cardField(signe).fill('Haven');
  const choosing = signe.waitForEvent('filechooser');
  await signe.getByRole('button', { name: 'Tag eller vælg et foto' }).click();
  await (await choosing).setFiles({ name: 'brev.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await expect(signe.getByText('Filen er ikke et billede, vi kan bruge.')).toBeVisible();
  await expect(cardField(signe)).toHaveValue('Haven');
});
