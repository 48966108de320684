import type { Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { askToClose, letBackIn, openColumn, sendOut, startMeeting, startRound, turnOn } from './table/leading.ts';
import { look } from './table/look.ts';
import { planElmer } from './table/planElmer.ts';
import { expect, test } from './table/test.ts';
import { Traffic } from './table/traffic.ts';
import { isSaved, writeCard } from './table/writing.ts';

const rowOf = (control: Page, name: string) =>
  control.getByRole('table', { name: 'Hvem er blevet hørt?' }).getByRole('row').filter({ hasText: name });

/** "hørt", "pas" or "mangler", column by column. */
const heardOf = async (control: Page, name: string) =>
  (await rowOf(control, name).locator('td').allTextContents()).map((text) => text.slice(1));

const question = (control: Page, words: string) => control.getByRole('button', { name: words, exact: true });

/** The question a page shows: a screen reader hears the same words again. */
const asked = (page: Page) => page.getByRole('region', { name: 'Spørgsmål', exact: true });

const turnIs = async (words: string, { control, wall }: { control: Page; wall: Page }) => {
  await expect(turnOn(control)).toContainText(words);
  await expect(wall.getByText(words, { exact: true })).toBeVisible();
};

test('[P3] a round asks everyone, child first; a pass comes back, and who comes late is last', async ({
  control,
  come,
  wall,
}) => {
  const [elmer, signe] = [await come('b1'), await come('f1')];
  await expect(rowOf(control, 'Signe')).toBeVisible();
  await startRound(control, { childFirst: true });
  await turnIs('NU: Elmer · Næste: Signe Havlykke', { control, wall });
  await expect(turnOn(elmer)).toContainText('Det er din tur. Der er god tid.');
  await expect(turnOn(signe)).toContainText('Elmer taler nu');
  await expect(turnOn(signe)).toContainText('Næste er dig.');
  await look({ control, wall, elmer, signe }, 'round');
  for (const page of [elmer, signe, wall]) await expect(page.getByText(/\d\d:\d\d/)).toHaveCount(0);
  for (const page of [control, elmer, wall]) expect(await faultsOn(page)).toEqual([]);

  await elmer.getByRole('button', { name: 'Jeg siger pas' }).click();
  await expect(turnOn(elmer)).toContainText('Helt fint. Vi spørger dig igen til sidst.');
  await turnIs('NU: Signe Havlykke · Næste: Mona', { control, wall });
  await expect.poll(() => heardOf(control, 'Elmer')).toEqual(['pas', 'mangler', 'mangler', 'mangler']);

  await control.keyboard.press('ArrowRight');
  await turnIs('NU: Mona · Næste: Elmer', { control, wall });
  const torben = await come('f2');
  await expect(rowOf(control, 'Torben')).toBeVisible();
  await control.getByRole('button', { name: 'Næste' }).click();
  await turnIs('NU: Elmer · Næste: Torben Havlykke', { control, wall });
  await expect(turnOn(elmer)).toContainText('Nu spørger vi dig igen. Du må gerne sige pas.');
  await control.keyboard.press('ArrowRight');
  await expect(turnOn(torben)).toContainText('Det er din tur. Der er god tid.');
  await turnIs('NU: Torben Havlykke', { control, wall });
  await control.keyboard.press('ArrowRight');
  await expect(control.getByText('Alle, der er her, er hørt eller har sagt pas.')).toBeVisible();
  await expect(wall.getByText('Nu: Bekymringer')).toBeVisible();
  for (const name of ['Elmer', 'Signe', 'Mona', 'Torben'])
    await expect.poll(() => heardOf(control, name)).toEqual(['hørt', 'mangler', 'mangler', 'mangler']);
  await look({ control, torben }, 'round over');
});

test('[P3] somebody sent out in the middle of the turn holds nobody up, and two who lead start one round', async ({
  control: ida,
  come,
  karim,
  wall,
}) => {
  const [signe, elmer] = [await come('f1'), await come('b1')];
  for (const page of [ida, karim]) await expect(rowOf(page, 'Signe')).toBeVisible();
  await karim.getByLabel('Barnet først').check();
  const start = (page: Page) => page.getByRole('button', { name: 'Start runden' }).click({ timeout: 2_000 });
  // The button of the second goes away as soon as the first has started the round.
  await Promise.allSettled([start(ida), start(karim)]);
  const line = wall.getByText(/^NU: /);
  await expect(line).toBeVisible();
  const first = /^NU: (Signe|Elmer)/.exec((await line.textContent()) ?? '')?.[1] ?? '';
  await expect(turnOn(ida)).toContainText(`NU: ${first}`);
  await expect(turnOn(karim)).toContainText(`NU: ${first}`);

  const sent = first === 'Signe' ? signe : elmer;
  await sendOut(ida, first);
  await expect(sent.getByRole('heading', { name: 'Du er uden for mødet' })).toBeVisible();
  await expect(line).not.toContainText(`NU: ${first}`);
  const then = await line.textContent();
  await letBackIn(ida, first);
  await expect(sent.getByRole('navigation', { name: 'Tavlens kolonner' })).toBeVisible();
  await expect(line).toContainText(/^NU: /);
  expect((await line.textContent())?.split(' · ')[0]).toBe(then?.split(' · ')[0]);
});

test('one tap asks everyone one question, each in their own words', async ({ control, come, wall }) => {
  const [elmer, signe, kasper] = [await come('b1'), await come('f1'), await come('p3')];
  await question(control, 'Hvordan kan du se det på dit barn?').click();
  await expect(asked(wall)).toHaveText('Hvordan kan du se det på dit barn?');
  await expect(asked(signe)).toHaveText('Hvordan kan du se det på dit barn?');
  await expect(asked(elmer)).toHaveText('Hvordan har du det bagefter?');
  await expect(asked(kasper)).toHaveText('Hvad betyder det for trivsel, læring eller helbred?');
  await look({ control, wall, elmer }, 'question');
  for (const page of [control, elmer, wall]) expect(await faultsOn(page)).toEqual([]);
  await elmer.getByRole('button', { name: 'Skriv et kort' }).click();
  await expect(elmer.getByLabel('Hvordan har du det bagefter?')).toBeVisible();
  await elmer.getByRole('button', { name: 'Tilbage' }).click();

  await question(control, 'Hvad mangler vi andre at forstå?').click();
  await expect(asked(elmer)).toHaveText('Er der noget, de voksne misforstår?');
  await expect(asked(wall)).toHaveText('Hvad mangler vi andre at forstå?');
  await openColumn(control, 'concern');
  await expect(asked(wall)).toHaveText('Hvad mangler vi andre at forstå?');
  await control.getByRole('button', { name: 'Skjul spørgsmålet' }).click();
  await expect(asked(wall)).toHaveCount(0);
  await expect(asked(elmer)).toHaveCount(0);
  await question(control, 'Hvad mangler vi andre at forstå?').click();
  await openColumn(control, 'wish');
  await expect(asked(wall)).toHaveCount(0);
});

test('[P6] a quiet signal reaches those who lead and nobody else', async ({
  house,
  screens,
  meeting,
  control,
  come,
}) => {
  const wall = await screens.open('the wall', 'wall', await house.ida.signedIn());
  const heard = [new Traffic(wall)];
  await wall.goto(`/moede/${meeting.id}/tavle`);
  const kasper = await screens.open('Kasper', 'phone');
  heard.push(new Traffic(kasper));
  await kasper.goto(meeting.linkOf('p3'));
  await kasper.getByRole('button', { name: /^Fortsæt som/ }).click();
  const elmer = await come('b1');
  const quiet = control.getByRole('complementary', { name: 'Folk' });
  await elmer.getByRole('button', { name: 'Pause' }).click();
  await expect(elmer.getByText('Pause: Mødelederen kan se det nu.')).toBeVisible();
  await elmer.getByRole('button', { name: 'Langsommere' }).click();
  await expect(quiet.getByText('Elmer vil gerne have en pause')).toBeVisible();
  await expect(quiet.getByText('Elmer vil gerne have, at det går langsommere')).toBeVisible();
  await look({ control, elmer }, 'signals');
  expect(await faultsOn(control)).toEqual([]);
  await elmer.getByRole('button', { name: 'Fortryd' }).last().click();
  await expect(quiet.getByText('Elmer vil gerne have, at det går langsommere')).toHaveCount(0);
  await control.getByRole('button', { name: /^Set/ }).click();
  await expect(quiet.getByText('Elmer vil gerne have en pause')).toHaveCount(0);
  for (const traffic of heard) expect([traffic.has('slower'), traffic.has('"pause"')]).toEqual([false, false]);
});

test("[P6] the clock is the facilitator's alone, by the server's time, also after the page slept", async ({
  house,
  screens,
}) => {
  const meeting = await planElmer(house);
  const control = await screens.open('Ida', 'control', await house.ida.signedIn());
  // A laptop that is five minutes ahead.
  await control.clock.install({ time: Date.now() + 300_000 });
  await control.goto(`/moede/${meeting.id}/styring`);
  await startMeeting(control);
  const clock = control.getByRole('timer');
  await expect(clock).toHaveText(/Bekymringer: 00:[0-2]\d.*Mødet: 00:[0-2]\d/);
  await control.clock.fastForward(120_000);
  await expect(clock).toHaveText(/Bekymringer: 02:[0-3]\d.*Mødet: 02:[0-3]\d/);
  await control.getByRole('button', { name: 'Skjul uret' }).click();
  await expect(clock).toHaveCount(0);
});

test('[P3] ending names those who were not heard', async ({ control, come }) => {
  const signe = await come('f1');
  await writeCard(signe, { column: 'concern', text: 'Jeg sover ikke.' });
  await isSaved(signe);
  await expect.poll(() => heardOf(control, 'Signe')).toEqual(['hørt', 'mangler', 'mangler', 'mangler']);
  const dialog = await askToClose(control);
  await expect(dialog).toContainText('Er ikke hørt i Bekymringer: Mona');
  await expect(dialog).toContainText('Er ikke hørt i Se ske: Signe Havlykke og Mona');
  await dialog.getByRole('button', { name: 'Nej, bliv i mødet' }).click();
});
