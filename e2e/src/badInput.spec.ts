import type { Page } from '@playwright/test';
import { askScale, columnOpenOn, openColumn, startRound, turnOn } from './table/leading.ts';
import { expect, test } from './table/test.ts';
import { cardField, cardWith, columnOn, turnTo, writeCard } from './table/writing.ts';

const start = (page: Page) => page.getByRole('button', { name: 'Start runden' }).click({ timeout: 3_000 });

test('[P3] two who lead start different rounds at once: one runs, and both see the same', async ({
  control: ida,
  come,
  karim,
  wall,
}) => {
  const signe = await come('f1');
  for (const page of [ida, karim]) await expect(turnOn(page).getByText('Signe')).toBeVisible();
  // Karim goes on to the wishes and begins there, while Ida begins where they are. He sees them open first: a press for a
  // column that is not open any more is not taken, and he is told so.
  const goOn = async () => {
    await openColumn(karim, 'wish');
    await expect.poll(() => columnOpenOn(karim)).toContain('Se ske');
    await start(karim);
  };
  await Promise.allSettled([start(ida), goOn()]);
  // What was pressed last may still be on its way when the first is seen.
  await expect(async () => {
    const column = await columnOpenOn(ida);
    expect(await columnOpenOn(karim)).toBe(column);
    expect(
      await signe
        .getByText(/^Vi er ved /)
        .first()
        .textContent(),
    ).toBe(`Vi er ved ${column}`);
    const line = ((await wall.getByText(/^NU: /).textContent()) ?? '').split(' · ')[0] ?? '';
    for (const page of [ida, karim]) expect(await turnOn(page).textContent()).toContain(line);
  }).toPass();
  await openColumn(ida, 'workingWell');
  for (const page of [ida, karim]) await expect(page.getByRole('button', { name: 'Start runden' })).toBeVisible();
});

test('[P3] a child who goes home in the middle of the turn holds nobody up', async ({ control, come, wall }) => {
  const [elmer] = [await come('b1'), await come('f1')];
  await expect(turnOn(control).getByText('Signe')).toBeVisible();
  await startRound(control, { childFirst: true });
  await expect(wall.getByText(/^NU: Elmer/)).toBeVisible();
  await elmer.getByRole('button', { name: 'Jeg går nu' }).click();
  await expect(wall.getByText(/^NU: Signe/)).toBeVisible();
  await expect(turnOn(control)).toContainText('NU: Signe');
  await control.keyboard.press('ArrowRight');
  await expect(wall.getByText(/^NU: Mona/)).toBeVisible();
});

test('a column that is opened twice, by two, is the same column, and nothing in it comes too late [P4]', async ({
  control: ida,
  come,
  karim,
}) => {
  const signe = await come('f1');
  await signe.getByRole('button', { name: 'Skriv et kort' }).click();
  await cardField(signe).fill('Jeg sover ikke.');
  const bar = (page: Page) => page.getByRole('navigation', { name: 'Kolonne' });
  await Promise.all([
    bar(ida).getByRole('button', { name: 'Bekymringer' }).dblclick(),
    bar(karim).getByRole('button', { name: 'Bekymringer' }).dblclick(),
  ]);
  await expect(cardField(signe)).toHaveValue('Jeg sover ikke.');
  await signe.getByRole('button', { name: 'Del på tavlen' }).click();
  await expect(cardWith(columnOn(ida, 'concern'), 'Jeg sover ikke.')).toBeVisible();
  await expect(ida.getByRole('region', { name: 'Kommet til bagefter' })).toHaveCount(0);
});

test('a question that changes while someone answers it changes over the field, and leaves the words in it', async ({
  control,
  come,
}) => {
  const signe = await come('f1');
  const ask = (words: string) => control.getByRole('button', { name: words, exact: true }).click();
  await ask('Hvordan kan du se det på dit barn?');
  await signe.getByRole('button', { name: 'Skriv et kort' }).click();
  await expect(signe.getByLabel('Hvordan kan du se det på dit barn?')).toBeFocused();
  await signe.keyboard.type('Han græder ');
  await ask('Hvad mangler vi andre at forstå?');
  await expect(signe.getByLabel('Hvad mangler vi andre at forstå?')).toBeFocused();
  await signe.keyboard.type('om morgenen.');
  await control.getByRole('button', { name: 'Skjul spørgsmålet' }).click();
  await openColumn(control, 'workingWell');
  await expect(cardField(signe)).toBeFocused();
  await expect(cardField(signe)).toHaveValue('Han græder om morgenen.');
  await signe.getByRole('button', { name: 'Del på tavlen' }).click();
  await signe.getByRole('button', { name: 'Tilbage til tavlen' }).click();
  await turnTo(signe, 'concern');
  await expect(cardWith(signe, 'Han græder om morgenen.')).toBeVisible();
});

test('a scale that is asked again while a number is on its way keeps what each said last [P2]', async ({
  control,
  come,
  karim,
}) => {
  const [signe, torben] = [await come('f1'), await come('f2')];
  await writeCard(signe, { column: 'concern', text: 'Jeg sover ikke.' });
  const choose = async (page: Page, number: string) => {
    await page.getByRole('radio', { name: number, exact: true }).check();
    await page.getByRole('button', { name: 'Giv mit svar' }).click();
    await expect(page.getByRole('button', { name: 'Ret svaret' })).toBeVisible();
  };
  await askScale(control);
  await choose(signe, '3');
  await torben.getByRole('radio', { name: '6', exact: true }).check();
  // Ida shows, and Karim asks again at once: Torben had chosen, and had not pressed.
  await control.getByRole('button', { name: 'Vis svarene' }).click();
  await karim.getByRole('button', { name: 'Spørg igen' }).click();
  await choose(torben, '7');
  await signe.getByRole('button', { name: 'Ret svaret' }).click();
  await choose(signe, '4');
  await karim.getByRole('button', { name: 'Vis svarene' }).click();
  for (const page of [control, karim, signe, torben])
    await expect(page.getByText('Tallene går fra 4 til 7.', { exact: true })).toBeVisible();
});
