import type { Page } from '@playwright/test';
import { Line } from './table/Line.ts';
import { openControl, startRound, turnOn } from './table/leading.ts';
import { planElmer } from './table/planElmer.ts';
import { expect, test } from './table/test.ts';

/** Somebody in the list of people. */
const rowOf = (page: Page, name: string) =>
  page
    .getByRole('region', { name: /^Folk/ })
    .getByRole('listitem')
    .filter({ has: page.getByRole('strong').filter({ hasText: name }) });

test('the deputy goes on with the round when the first loses the net, and nobody’s part moves by itself [P3]', async ({
  house,
  screens,
  meeting,
  come,
  control: first,
}) => {
  await first.context().close();
  const ida = await screens.open('Ida', 'control', await house.ida.signedIn());
  const line = await Line.of(ida);
  await ida.goto(`/moede/${meeting.id}/styring`);
  const karim = await openControl(screens, house.karim, meeting);
  const [signe, torben] = [await come('f1'), await come('f2')];
  await startRound(ida);
  const now = karim.getByRole('complementary', { name: 'Bordet rundt' }).getByRole('status');
  await expect(now).toContainText('Signe');
  screens.netMayFail = true;
  line.cut();
  await karim.getByRole('button', { name: 'Næste' }).click();
  await expect(turnOn(torben)).toContainText('Det er din tur');
  await expect(turnOn(signe)).toContainText('Torben Havlykke taler nu');
  await expect(rowOf(karim, 'Ida Brændmose')).toContainText('ikke på nettet · leder mødet');
  await expect(rowOf(karim, 'Karim Solbjerg')).toContainText('medmødeleder');
  line.mend();
  await expect(rowOf(karim, 'Ida Brændmose')).toContainText('er her · leder mødet', { timeout: 30_000 });
});

test('the lead is handed over on purpose, and can be handed back', async ({ control: ida, karim }) => {
  await ida.getByRole('button', { name: 'Giv ledelsen til Karim Solbjerg' }).click();
  for (const page of [ida, karim]) {
    await expect(rowOf(page, 'Karim Solbjerg')).toContainText('leder mødet');
    await expect(rowOf(page, 'Ida Brændmose')).toContainText('medmødeleder');
  }
  await ida.getByRole('button', { name: 'Overtag ledelsen' }).click();
  await expect(rowOf(karim, 'Ida Brændmose')).toContainText('leder mødet');
});

test('a link that came into the wrong hands is put out of use, and a new one made', async ({ house, screens }) => {
  const meeting = await planElmer(house);
  const prepare = await screens.open('Ida', 'control', await house.ida.signedIn());
  await prepare.goto(`/moede/${meeting.id}/forbered`);
  await prepare.getByRole('button', { name: 'Nyt link til Signe Havlykke' }).click();
  await prepare.getByRole('button', { name: 'Ja, lav et nyt' }).click();
  await expect(prepare.getByText('Linket er nyt')).toBeVisible();
  const signe = await screens.open('someone', 'phone');
  await signe.goto(meeting.linkOf('f1'));
  await expect(signe.getByRole('heading', { name: 'Linket virker ikke' })).toBeVisible();
  const row = prepare.getByRole('listitem').filter({ has: prepare.getByRole('heading', { name: 'Signe Havlykke' }) });
  await row.getByRole('button', { name: 'Kopiér link til Signe Havlykke', exact: true }).click();
  await expect(row.getByText('Kopieret')).toBeVisible();
  await signe.goto(await prepare.evaluate(() => navigator.clipboard.readText()));
  await expect(signe.getByRole('button', { name: 'Fortsæt som Signe Havlykke' })).toBeVisible();
});

test('a deputy is appointed on the page where the meeting is made ready', async ({ house, screens }) => {
  const { id, participants } = await planElmer(house);
  const karim = participants.find(({ name }) => name === house.karim.member.name);
  await house.ida.ask('PATCH', `/api/meetings/${id}/participants/${karim?.id}`, { lead: null, name: 'Kalle' });
  const prepare = await screens.open('Ida', 'control', await house.ida.signedIn());
  await prepare.goto(`/moede/${id}/forbered`);
  await prepare.getByLabel('Hvem er makker?').selectOption({ label: 'Karim Solbjerg' });
  await prepare.getByRole('button', { name: 'Gør til makker' }).click();
  const row = prepare.getByRole('listitem').filter({ has: prepare.getByRole('heading', { name: 'Karim Solbjerg' }) });
  await expect(row).toContainText('makker');
});
