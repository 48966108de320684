import { faultsOn } from './table/accessible.ts';
import { enterBy, letIn } from './table/entering.ts';
import { closeMeeting, openControl, openWall, startMeeting } from './table/leading.ts';
import { personOf, planElmer } from './table/planElmer.ts';
import { sitDown } from './table/sitDown.ts';
import { expect, test } from './table/test.ts';
import { cardWith, writeCard } from './table/writing.ts';

test('[P7] with scripts blocked one comes in, reads the board and writes a card that stands on the wall', async ({
  house,
  screens,
}) => {
  const { meeting, control, come } = await sitDown(house, screens);
  const wall = await openWall(screens, house.ida, meeting);
  const torben = await come('f2');
  await writeCard(torben, { column: 'concern', text: 'Vi skændes om lektier.' });
  const { name } = personOf('f1');
  const signe = await screens.open('Signe', 'oldPhone');
  await enterBy(signe, meeting.linkOf('f1'), name);
  const worries = signe.getByRole('region', { name: 'Bekymringer' });
  await expect(worries.getByText('Vi skændes om lektier.')).toBeVisible();
  await signe.getByLabel('Hvor skal kortet stå?').selectOption({ label: 'Se ske' });
  await signe.getByLabel('Dit kort').fill('En time, hvor vi læser sammen.');
  await signe.getByRole('button', { name: 'Del på tavlen' }).click();
  await expect(signe.getByRole('status')).toContainText('Gemt');
  await expect(signe.getByRole('region', { name: 'Se ske' })).toContainText('En time, hvor vi læser sammen.');
  await expect(wall.getByText('En time, hvor vi læser sammen.')).toBeVisible();
  await expect(cardWith(torben, 'Vi skændes om lektier.')).toBeVisible();
  await closeMeeting(control);
  await signe.reload();
  await expect(signe.getByRole('heading', { name: 'Mine aftaler' })).toBeVisible();
});

test('an empty card gets a sentence, and what was typed is still there', async ({ house, screens }) => {
  const { meeting } = await sitDown(house, screens);
  const signe = await screens.open('Signe', 'oldPhone');
  await enterBy(signe, meeting.linkOf('f1'), personOf('f1').name);
  await signe.getByLabel('Dit kort').fill('Mit nummer er 010190-1234.');
  await signe.getByRole('button', { name: 'Del på tavlen' }).click();
  await expect(signe.getByRole('alert')).toContainText('CPR-nummer');
  await expect(signe.getByLabel('Dit kort')).toHaveValue('Mit nummer er 010190-1234.');
});

test('someone without scripts knocks by the QR on the wall and is let in', async ({ house, screens }) => {
  const meeting = await planElmer(house);
  const control = await openControl(screens, house.ida, meeting);
  await startMeeting(control);
  const bo = await screens.open('Bo', 'oldPhone');
  await bo.goto(meeting.joinUrl);
  await bo.getByLabel('Hvad hedder du?').fill('Bo');
  await bo.getByLabel('Hvem er du i mødet?').selectOption('network');
  await bo.getByRole('button', { name: 'Bank på' }).click();
  await expect(bo.getByRole('heading', { name: 'Du venter ved døren' })).toBeVisible();
  await letIn(control, 'Bo');
  await bo.getByRole('link', { name: 'Se, om døren er åben' }).click();
  await expect(bo.getByLabel('Dit kort')).toBeVisible();
});

test('the app takes the page over without a jump, and never from under someone who writes', async ({
  house,
  screens,
}) => {
  const { meeting, come } = await sitDown(house, screens);
  const signe = await come('f1');
  const wait = Promise.withResolvers<void>();
  await signe.route('**/assets/phone-*.js', async (route) => {
    await wait.promise;
    await route.continue();
  });
  await signe.goto(`/moede/${meeting.id}`, { waitUntil: 'domcontentloaded' });
  expect(await faultsOn(signe)).toEqual([]);
  await signe.getByLabel('Dit kort').fill('Jeg var i gang.');
  wait.resolve();
  await expect(signe.getByText('Følg mødet', { exact: false })).toHaveCount(0);
  await expect(signe.getByRole('navigation', { name: 'Tavlens kolonner', includeHidden: true })).toBeAttached();
  await expect(signe.getByLabel('Dit kort')).toHaveValue('Jeg var i gang.');
  await signe.getByRole('button', { name: 'Del på tavlen' }).click();
  await expect(signe.getByRole('navigation', { name: 'Tavlens kolonner' })).toBeVisible();
  await expect(cardWith(signe, 'Jeg var i gang.')).toBeVisible();
  await expect(signe.locator('#plain')).toHaveCount(0);
});
