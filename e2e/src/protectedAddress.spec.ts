import { faultsOn } from './table/accessible.ts';
import { openColumn, openFamilyForm, openWall } from './table/leading.ts';
import { look } from './table/look.ts';
import { planElmer } from './table/planElmer.ts';
import { begin } from './table/sitDown.ts';
import { expect, test } from './table/test.ts';
import { cardWith, writeCard } from './table/writing.ts';

const SCHOOL = 'Bakkeskolen';
const PLACE = 'Mødelokale B2';
const NOTICE = 'Beskyttet adresse: navne på skole og sted vises ikke.';

test('the family has a protected address: staff are told so, and the meeting reads "skole" and no name of a place', async ({
  house,
  screens,
}) => {
  const meeting = await planElmer(house);
  const ida = await openFamilyForm(screens, house.ida, meeting);
  await ida.getByLabel('Familien har beskyttet adresse').check();
  expect(await faultsOn(ida)).toEqual([]);
  await look({ ida }, 'protected address the form');
  await ida.getByRole('button', { name: 'Gem' }).click();
  await expect(ida.getByText(NOTICE)).toBeVisible();
  await look({ ida }, 'protected address the family');
  await ida.goto(`/familier/${meeting.familyId}/moede`);
  await expect(ida.getByText(NOTICE)).toBeVisible();
  await look({ ida }, 'protected address a new meeting');
  await ida.goto(`/moede/${meeting.id}/forbered`);
  await expect(ida.getByText(NOTICE)).toBeVisible();
  await expect(ida.getByText(PLACE)).toBeVisible();
  expect(await faultsOn(ida)).toEqual([]);
  await look({ ida }, 'protected address getting ready');

  const { control, come } = await begin(house, screens, meeting);
  const wall = await openWall(screens, house.ida, meeting);
  await openColumn(control, 'workingWell');
  const kasper = await come('p3');
  await writeCard(kasper, { column: 'workingWell', text: 'Elmer møder glad ind.' });
  for (const page of [wall, control])
    await expect(cardWith(page, 'Elmer møder glad ind.').first()).toContainText('Kasper Vangsø, skole');
  await look({ wall, kasper, control }, 'protected address in the meeting');
  for (const page of [wall, kasper, control]) expect(await page.content()).not.toMatch(`${SCHOOL}|${PLACE}`);
});
