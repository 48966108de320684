import { faultsOn } from './table/accessible.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';
import { cardField, cardWith, turnTo, writeCard } from './table/writing.ts';

const BEFORE = 'Der er for meget larm i klassen. Så får jeg ondt i maven.';
const AMONG_US = 'Vi vil selv sige det til skolen.';

test('in familiens tid the board is the family’s alone, until the family lets the others back in [P1] [P6]', async ({
  control,
  come,
  wall,
  karim,
}) => {
  const [boy, signe, school] = [await come('b1', 'phone'), await come('f1'), await come('p3')];
  await writeCard(boy, { column: 'concern', text: BEFORE });
  await expect(cardWith(wall, BEFORE)).toBeVisible();

  await control.getByRole('button', { name: 'Familiens tid' }).click();
  const asked = control.getByRole('dialog', { name: 'Skal familien have tavlen for sig selv?' });
  await expect(asked).toContainText('Familien: Elmer, Signe Havlykke, Torben Havlykke og Mona');
  await expect(asked).toContainText('Ingen fra familien skriver for Mona.');
  await asked.getByRole('button', { name: 'Ja, giv familien tid' }).click();

  for (const page of [control, karim, school])
    await expect(page.getByRole('heading', { name: 'Familien har tavlen for sig selv' })).toBeVisible();
  await expect(wall.getByRole('heading', { name: 'Familiens tid' })).toBeVisible();
  for (const page of [control, karim, school, wall]) await expect(page.getByText(BEFORE)).toHaveCount(0);
  await expect(school.getByRole('button', { name: 'Afslut familiens tid' })).toHaveCount(0);
  await school.reload();
  await expect(school.getByRole('heading', { name: 'Familien har tavlen for sig selv' })).toBeVisible();

  await writeCard(signe, { column: 'concern', text: AMONG_US });
  await turnTo(boy, 'concern');
  await expect(cardWith(boy, AMONG_US)).toBeVisible();
  await look({ control, wall, signe, school }, 'in familiens tid', false);
  for (const page of [control, signe]) expect(await faultsOn(page)).toEqual([]);

  await boy.getByRole('button', { name: 'Vi er klar' }).click();
  await boy.getByRole('dialog', { name: 'Er familien klar?' }).getByRole('button', { name: 'Nej, ikke endnu' }).click();
  await expect(wall.getByRole('heading', { name: 'Familiens tid' })).toBeVisible();
  await boy.getByRole('button', { name: 'Vi er klar' }).click();
  await boy.getByRole('button', { name: 'Ja, luk de andre ind' }).click();
  for (const page of [control, karim, wall]) await expect(cardWith(page, AMONG_US)).toBeVisible();
  await turnTo(school, 'concern');
  await expect(cardWith(school, AMONG_US)).toBeVisible();
  await writeCard(school, { column: 'concern', text: 'Elmer går fra timen.' });
  await expect(cardWith(signe, 'Elmer går fra timen.')).toBeVisible();
});

test('those who lead can end familiens tid on purpose, and nothing typed is lost on the way [P4]', async ({
  control,
  come,
}) => {
  const school = await come('p3');
  await school.getByRole('button', { name: 'Skriv et kort' }).click();
  await cardField(school).fill('Kun en tanke endnu.');
  await expect(school.locator('form [data-save="saved"]')).toBeVisible();
  await control.getByRole('button', { name: 'Familiens tid' }).click();
  await control.getByRole('button', { name: 'Ja, giv familien tid' }).click();
  await expect(school.getByRole('heading', { name: 'Familien har tavlen for sig selv' })).toBeVisible();
  await control.getByRole('button', { name: 'Afslut familiens tid' }).click();
  const dialog = control.getByRole('dialog', { name: 'Er familien klar?' });
  await expect(dialog).toContainText('Gør det kun, når familien har sagt ja.');
  await dialog.getByRole('button', { name: 'Ja, luk de andre ind' }).click();
  await expect(control.getByText('Mødet er i gang')).toBeVisible();
  await expect(cardField(school)).toHaveValue('Kun en tanke endnu.');
});
