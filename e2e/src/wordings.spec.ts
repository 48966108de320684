import type { Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { closeMeeting } from './table/leading.ts';
import { look } from './table/look.ts';
import { expect, test } from './table/test.ts';
import { cardWith, doWith, draftCard, isSaved, turnTo, writeCard } from './table/writing.ts';

const OWN = 'Hvis jeg siger det går godt, er jeg bange for at timerne ryger.';
const SHARED = 'Signe er bange for at miste timerne, når det går godt.';

async function propose(page: Page, text: string, wording: string): Promise<void> {
  await doWith(cardWith(page, text), 'Foreslå en fælles formulering');
  await page.getByLabel('Din formulering').fill(wording);
  await page.getByRole('button', { name: 'Foreslå', exact: true }).click();
}

test('[P1] another wording waits for the author, and her own words are one tap away', async ({
  house,
  meeting,
  control,
  come,
  wall,
}) => {
  test.setTimeout(90_000);
  const [signe, torben] = [await come('f1'), await come('f2')];
  await writeCard(signe, { column: 'concern', text: OWN });
  await expect(cardWith(control, OWN)).toBeVisible();
  await propose(control, OWN, SHARED);

  await test.step('only Signe can answer, and the wall shows her own words until she does', async () => {
    const asked = cardWith(signe, OWN).getByRole('region', { name: 'Forslag til fælles formulering' });
    await expect(asked).toContainText(SHARED);
    await expect(asked).toContainText('Foreslået af Ida Brændmose');
    for (const page of [control, torben]) {
      await expect(cardWith(page, OWN)).toContainText('Venter på Signe Havlykke.');
      await expect(page.getByRole('button', { name: 'Ja, brug de ord' })).toHaveCount(0);
    }
    await expect(cardWith(wall, OWN)).toBeVisible();
    await expect(wall.getByText(SHARED)).toHaveCount(0);
    for (const page of [signe, control]) expect(await faultsOn(page)).toEqual([]);
    await look({ signe, control }, 'wording proposed');
  });

  await test.step('after her yes the shared words stand on every screen, and "Ordret" opens her own', async () => {
    await signe.getByRole('button', { name: 'Ja, brug de ord' }).click();
    for (const page of [control, torben, wall]) await expect(cardWith(page, SHARED)).toBeVisible();
    await expect(cardWith(torben, SHARED)).toContainText('Fælles formulering, foreslået af Ida Brændmose');
    await expect(torben.getByText(OWN)).toHaveCount(0);
    await cardWith(torben, SHARED).getByRole('button', { name: 'Ordret' }).click();
    await expect(torben.getByText(OWN)).toBeVisible();
    await doWith(cardWith(control, SHARED), 'Vis stort');
    await expect(wall.getByText('Ordret, som Signe Havlykke sagde det')).toBeVisible();
    await expect(wall.getByText(OWN)).toBeVisible();
    for (const page of [torben, wall]) expect(await faultsOn(page)).toEqual([]);
    await look({ torben, wall }, 'wording agreed');
  });

  await test.step('she can go back to her own words, and say yes again', async () => {
    await cardWith(signe, SHARED).getByRole('button', { name: 'Ordret' }).click();
    await signe.getByRole('button', { name: 'Brug mine egne ord igen' }).click();
    await expect(wall.getByText(SHARED)).toHaveCount(0);
    await expect(wall.getByText(OWN)).toBeVisible();
    await signe.getByRole('button', { name: 'Ja, brug de ord' }).click();
    await isSaved(signe);
  });

  await test.step('the record has both', async () => {
    await closeMeeting(control);
    const note = JSON.stringify(await house.ida.ask('GET', `/api/meetings/${meeting.id}/papers/recordNote.json`));
    for (const words of [OWN, SHARED, 'foreslået af Ida Brændmose']) expect(note).toContain(words);
  });
});

test('[P3] for Mona, Karim reads the words aloud and says yes with her', async ({ control, come, karim }) => {
  const signe = await come('f1');
  await writeCard(karim, { column: 'concern', text: 'Signe svarer ikke om aftenen.', seat: 'Mona' });
  await turnTo(signe, 'concern');
  await propose(signe, 'Signe svarer ikke om aftenen.', 'Mona vil gerne kunne få fat i Signe.');
  const asked = cardWith(karim, 'Signe svarer ikke om aftenen.');
  await expect(asked).toContainText('Læs ordene højt for Mona, og spørg.');
  await asked.getByRole('button', { name: 'Ja, sådan sagde Mona det' }).click();
  await expect(cardWith(signe, 'Mona vil gerne kunne få fat i Signe.')).toBeVisible();
  await expect(cardWith(control, 'Mona vil gerne kunne få fat i Signe.')).toBeVisible();
});

test('a no puts the proposal away, and the one who made it can take it back', async ({ control, come }) => {
  const signe = await come('f1');
  await writeCard(signe, { column: 'concern', text: OWN });
  await propose(control, OWN, 'Første forslag.');
  await signe.getByRole('button', { name: 'Nej, behold mine ord' }).click();
  await expect(control.getByText('Første forslag.')).toHaveCount(0);
  await propose(control, OWN, 'Andet forslag.');
  await expect(cardWith(signe, 'Andet forslag.')).toBeVisible();
  await control.getByRole('button', { name: 'Træk forslaget tilbage' }).click();
  await expect(signe.getByText('Andet forslag.')).toHaveCount(0);
  await doWith(cardWith(control, OWN), 'Foreslå en fælles formulering');
  await control.getByRole('button', { name: 'Foreslå', exact: true }).click();
  await expect(control.getByText('Skriv et par ord først.')).toBeVisible();
});

test('[P2] quiet writing: only the number is known until the facilitator shows the column', async ({
  control,
  come,
  wall,
}) => {
  const [signe, elmer] = [await come('f1'), await come('b1')];
  await draftCard(signe, { column: 'concern', text: 'Jeg sover ikke.' });
  await draftCard(elmer, { column: 'concern', text: 'Der er larm.' });
  await expect(control.getByText('2 kladder venter')).toBeVisible();
  await expect(wall.getByText(/kladde/)).toHaveCount(0);
  await look({ control, signe }, 'drafts waiting');
  await elmer.close();
  await control.getByRole('button', { name: 'Vis alles kladder' }).click();
  for (const page of [wall, control]) {
    await expect(cardWith(page, 'Jeg sover ikke.')).toContainText('Signe Havlykke, mor');
    await expect(cardWith(page, 'Der er larm.')).toContainText('Elmer');
  }
  await expect(control.getByRole('button', { name: 'Vis alles kladder' })).toHaveCount(0);
  await expect(signe.getByRole('heading', { name: '✓ Dit kort er på tavlen' })).toBeVisible();
});
