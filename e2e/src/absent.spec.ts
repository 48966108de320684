import { faultsOn } from './table/accessible.ts';
import { fillAgreement, newAgreement, picturePlan } from './table/agreeing.ts';
import { closeMeeting } from './table/leading.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';

const WHAT = picturePlan.what;
const KASPER = 'Kasper Vangsø';

test('whoever did not come is told what concerns them, and the family’s page says who is left', async ({
  meeting,
  control,
}) => {
  await newAgreement(control);
  await fillAgreement(control, picturePlan);
  await closeMeeting(control);

  await control.goto(`/moede/${meeting.id}/papirer`);
  const absent = control.getByRole('region', { name: 'Besked til dem, der ikke var med' });
  await absent.getByRole('button', { name: 'Skriv en på listen' }).click();
  await absent.getByLabel('Hvem var ikke med?').selectOption({ label: `${KASPER} (ikke set på mødet)` });
  await expect(absent.getByRole('checkbox', { name: `1. ${WHAT}` })).toBeChecked();
  await absent.getByLabel('Kom ikke').check();
  await look({ control }, 'absent adding');
  expect(await faultsOn(control)).toEqual([]);
  await absent.getByRole('button', { name: 'Skriv på listen' }).click();
  const kasper = absent.getByRole('listitem', { name: KASPER });
  await expect(kasper.getByText('Angår: Aftale 1')).toBeVisible();
  await expect(absent.getByText('1 skal have besked.')).toBeVisible();
  await look({ control }, 'absent open');

  await control.goto(`/familier/${meeting.familyId}`);
  await expect(control.getByText('1 skal have besked')).toBeVisible();
  await look({ control }, 'absent family');
  await control.getByRole('link', { name: /^Papirer fra mødet/ }).click();
  await kasper.getByRole('link', { name: /^Vis og print/ }).click();
  await expect(control.getByRole('heading', { name: `Besked fra mødet til ${KASPER}` })).toBeVisible();
  await expect(control.getByText(WHAT)).toBeVisible();
  await look({ control }, 'absent message');
  await control.goBack();

  await kasper.getByRole('button', { name: `${KASPER} er orienteret. Telefon` }).click();
  await expect(kasper.getByText(/^Orienteret .*Telefon\. Af Ida Brændmose\.$/)).toBeVisible();
  await expect(absent.getByText('Alle på listen har fået besked.')).toBeVisible();
  await expect(kasper.getByRole('heading', { name: KASPER })).toBeFocused();
  expect(await faultsOn(control)).toEqual([]);
  await look({ control }, 'absent told');
  await kasper.getByRole('button', { name: `Fortryd, at ${KASPER} er orienteret` }).click();
  await expect(absent.getByText('1 skal have besked.')).toBeVisible();
  await control.setViewportSize({ width: 360, height: 740 });
  await absent.scrollIntoViewIfNeeded();
  await look({ control }, 'absent small', false);
});
