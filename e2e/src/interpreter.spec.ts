import { faultsOn } from './table/accessible.ts';
import { knockWithCode, letIn } from './table/entering.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';
import { cardWith, doWith, isSaved, writeCard } from './table/writing.ts';

const OWN = 'أنا لا أنام في الليل.';
const DANISH = 'Jeg sover ikke om natten.';

test('[P1] an interpreter’s Danish stands large on the wall, with the mother’s own words under it', async ({
  screens,
  meeting,
  control,
  come,
  wall,
}) => {
  test.setTimeout(120_000);
  const [signe, torben] = [await come('f1'), await come('f2')];
  const amal = await screens.open('Amal', 'phone');
  await knockWithCode(amal, meeting.code, 'Amal', 'Tolk');
  await letIn(control, 'Amal');
  await expect(amal.getByRole('navigation', { name: 'Tavlens kolonner' })).toBeVisible();
  await writeCard(signe, { column: 'concern', text: OWN });
  await doWith(cardWith(amal, OWN), 'Skriv det på dansk');
  await amal.getByLabel('Det samme på dansk').fill(DANISH);
  await amal.getByRole('button', { name: 'Sæt på kortet' }).click();
  await isSaved(amal);
  for (const phone of [signe, torben, amal]) {
    await expect(cardWith(phone, OWN).getByText(DANISH)).toBeVisible();
    await expect(cardWith(phone, OWN).getByText('På dansk, tolket af Amal')).toBeVisible();
  }
  const shown = cardWith(wall, DANISH);
  await expect(shown.getByText(OWN)).toBeVisible();
  const sizeOf = (words: string) =>
    shown.getByText(words).evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(await sizeOf(DANISH)).toBeGreaterThan(await sizeOf(OWN));
  for (const page of [signe, amal, wall]) expect(await faultsOn(page)).toEqual([]);
  await look({ signe, wall }, 'interpreted', false);
  await cardWith(torben, OWN)
    .getByRole('button', { name: /^Handlinger/ })
    .click();
  await expect(cardWith(torben, OWN).getByRole('button', { name: 'Skriv det på dansk' })).toHaveCount(0);
});
