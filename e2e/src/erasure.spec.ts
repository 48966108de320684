import { faultsOn } from './table/accessible.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';
import { cardWith, turnTo, writeCard } from './table/writing.ts';

const SIGNE = 'Signe Havlykke';
const HERS = 'Jeg sover for lidt om natten.';
const NOISE = 'Der er for meget larm i klassen.';

/** A page that was told to begin afresh shows the new board within this, in ms. */
const AFRESH_MS = 2_000;

test('[P9] a mother’s words are erased in the middle of a meeting: they are gone from every screen, and the rest goes on', async ({
  house,
  screens,
  meeting,
  come,
  wall,
}) => {
  const [elmer, signe] = [await come('b1'), await come('f1')];
  await writeCard(signe, { column: 'concern', text: HERS });
  await writeCard(elmer, { column: 'concern', text: NOISE });
  await turnTo(elmer, 'concern');
  for (const page of [wall, elmer]) await expect(cardWith(page, HERS)).toBeVisible();

  const office = await screens.open('Ida', 'control', await house.ida.signedIn());
  await office.goto(`/familier/${meeting.familyId}`);
  await office.getByRole('link', { name: 'Slet en persons ord' }).click();
  await expect(office.getByRole('heading', { name: 'Slet en persons ord' })).toBeVisible();
  await office.getByLabel('Hvem skal slettes?').selectOption({ label: `${SIGNE}, Forælder med forældremyndighed` });
  expect(await faultsOn(office)).toEqual([]);
  await look({ office }, 'erasure');
  for (const [size, width, height] of [
    ['small', 360, 740],
    ['large', 1920, 1080],
  ] as const) {
    await office.setViewportSize({ width, height });
    await look({ office }, `erasure ${size}`);
  }
  await office.getByLabel(/^Skriv navnet/).fill('Signe');
  await office.getByRole('button', { name: `Slet ${SIGNE}` }).click();
  await expect(office.getByRole('link', { name: 'Skriv navnet, som det står ovenfor.' })).toBeVisible();
  await office.getByLabel(/^Skriv navnet/).fill(SIGNE);
  await office.getByRole('button', { name: `Slet ${SIGNE}` }).click();
  await expect(office.getByText(`${SIGNE} er slettet.`)).toBeVisible();

  for (const page of [wall, elmer]) {
    await expect(cardWith(page, NOISE)).toBeVisible({ timeout: AFRESH_MS });
    await expect(cardWith(page, HERS)).toBeHidden({ timeout: AFRESH_MS });
  }
  await expect(signe.getByText('Du er ikke lukket ind i mødet.')).toBeVisible();
  await writeCard(elmer, { column: 'concern', text: 'Og nu skriver jeg videre.' });
  await expect(cardWith(wall, 'Og nu skriver jeg videre.')).toBeVisible();
  await look({ wall, elmer, signe, office }, 'erasure done');
});
