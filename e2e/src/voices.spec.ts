import { expect, type Page } from '@playwright/test';
import { faultsOn } from './table/accessible.ts';
import { agreementWith, done, newAgreement, whatField } from './table/agreeing.ts';
import { askToClose, letWait, openColumn, startRound, turnOn } from './table/leading.ts';
import { look } from './table/look.ts';
import { test } from './table/test.ts';
import { cardField, cardWith, columnOn, doWith, turnTo, writeCard } from './table/writing.ts';

const KNOW = 'At jeg ved hvad der skal ske når jeg kommer.';
const CALM = 'At vi har en morgen uden gråd.';
const SAME = 'At vi får den samme besked begge to.';

/** The words of a column's cards, in the order they stand. */
const wordsIn = (page: Page): Promise<string[]> =>
  columnOn(page, 'wish').getByRole('article').locator('p:first-of-type').allTextContents();

test('[P1] cards are gathered under a title by the menu and by the keyboard, and stand as they stood when it is parted', async ({
  control,
  come,
  wall,
}) => {
  const [elmer, signe] = [await come('b1'), await come('f1')];
  await openColumn(control, 'wish');
  await writeCard(elmer, { column: 'wish', text: KNOW });
  await writeCard(signe, { column: 'wish', text: CALM });
  await writeCard(signe, { column: 'wish', text: SAME });
  const [first, last] = [cardWith(control, KNOW), cardWith(control, SAME)];
  await expect(last).toBeVisible();
  const before = await wordsIn(control);

  await doWith(first, 'Saml med andre kort');
  await control.getByRole('button', { name: 'Saml kortene' }).click();
  await expect(control.getByText('Skriv en overskrift først.')).toBeVisible();
  await control.getByLabel('Overskrift til gruppen').fill('Så ved vi det alle');
  await control.getByRole('checkbox', { name: SAME }).check();
  await look({ control }, 'gathering');
  await control.getByRole('button', { name: 'Saml kortene' }).click();
  for (const page of [control, wall, elmer, signe]) {
    if (page === elmer || page === signe) await turnTo(page, 'wish');
    const group = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Så ved vi det alle' }) });
    await expect(group.last().getByRole('article')).toHaveCount(2);
    await expect(group.last()).toContainText('Elmer');
    await expect(group.last()).toContainText('Signe');
  }
  await look({ control, wall, elmer }, 'gathered');
  for (const page of [control, wall, elmer]) expect(await faultsOn(page)).toEqual([]);

  // Signe takes her own card out, with the keyboard alone.
  const own = cardWith(signe, SAME).getByRole('button', { name: /^Handlinger/ });
  await own.focus();
  await signe.keyboard.press('Enter');
  await cardWith(signe, SAME).getByRole('button', { name: 'Tag ud af gruppen' }).focus();
  await signe.keyboard.press('Enter');
  await expect(control.getByRole('region', { name: 'Så ved vi det alle' }).getByRole('article')).toHaveCount(1);
  await control.getByRole('button', { name: /^Gruppe/ }).click();
  await control.getByRole('button', { name: 'Del gruppen op igen' }).click();
  await expect(control.getByRole('heading', { name: 'Så ved vi det alle' })).toHaveCount(0);
  expect(await wordsIn(control)).toEqual(before);
  await expect(cardWith(wall, KNOW)).toContainText('Elmer');
});

test('[P6] each says what they think of a card in their own words, and a wish that is asked about stays', async ({
  control,
  come,
  wall,
}) => {
  const [elmer, signe] = [await come('b1'), await come('f1')];
  await openColumn(control, 'wish');
  await writeCard(elmer, { column: 'wish', text: KNOW });
  await turnTo(signe, 'wish');
  await doWith(cardWith(signe, KNOW), 'Sig noget til kortet');
  await signe.getByRole('button', { name: 'Sæt ved kortet' }).click();
  await expect(signe.getByText('Vælg et svar først.')).toBeVisible();
  await signe.getByRole('radio', { name: 'Usikker' }).check();
  await signe.getByLabel('Med dine egne ord').fill('Jeg ved ikke, om skolen kan.');
  await look({ signe }, 'saying');
  await signe.getByRole('button', { name: 'Sæt ved kortet' }).click();
  for (const page of [control, elmer])
    await expect(cardWith(page, KNOW)).toContainText('Signe Havlykke: usikker»Jeg ved ikke, om skolen kan.«');
  await expect(cardWith(wall, KNOW)).toContainText('Signe Havlykke: usikker');
  await expect(wall.getByText(/1 (enig|uenig|usikker)/)).toHaveCount(0);
  // One's own card says it already.
  await turnTo(elmer, 'wish');
  await cardWith(elmer, KNOW)
    .getByRole('button', { name: /^Handlinger/ })
    .click();
  await expect(cardWith(elmer, KNOW).getByRole('button', { name: 'Sig noget til kortet' })).toHaveCount(0);

  await doWith(cardWith(control, KNOW), 'Kan det lade sig gøre?');
  await control.getByLabel('Hvad skal vi tænke på?').fill('Kan skolen nå det hver dag?');
  await control.getByRole('button', { name: 'Sæt ved ønsket' }).click();
  await cardWith(elmer, KNOW).getByRole('button', { name: 'Hvad siger du til det?' }).click();
  await elmer.getByLabel('Hvad siger du til det?').fill('Bare mandag er fint.');
  await elmer.getByRole('button', { name: 'Gem svaret' }).click();
  await cardWith(control, KNOW).getByRole('button', { name: 'Hvad gør vi?' }).click();
  await control.getByRole('radio', { name: 'Vi begynder med lidt' }).check();
  await control.getByRole('button', { name: 'Skriv det på' }).click();
  await expect(control.getByText('Skriv et par ord først.')).toBeVisible();
  await control.getByLabel('Skriv hvorfor, så et barn forstår det').fill('Vi begynder med mandag.');
  await control.getByRole('button', { name: 'Skriv det på' }).click();
  await expect(cardWith(elmer, KNOW)).toContainText('Vi begynder med mandag.');
  await doWith(cardWith(control, KNOW), 'Vis stort');
  await expect(wall.getByText('Bare mandag er fint.')).toBeVisible();
  await expect(wall.getByText('Jeg ved ikke, om skolen kan.')).toBeVisible();
  await look({ control, wall, elmer, signe }, 'said');
  for (const page of [control, wall, elmer, signe]) expect(await faultsOn(page)).toEqual([]);
});

test('[P3] a card that waits says who and why, and one that came late is taken in by whoever leads', async ({
  control,
  come,
  wall,
}) => {
  const torben = await come('f2');
  await writeCard(torben, { column: 'concern', text: 'Jeg hører først om møderne dagen efter.' });
  await letWait(control, 'dagen efter', 'Vi venter på skolen.');
  const aside = (page: Page) => page.getByRole('region', { name: 'Vi skal tale om den' });
  await control.getByText('Vi skal tale om den (1)').click();
  await expect(aside(control)).toContainText('Lagt her af Ida');
  await expect(aside(torben)).toContainText('Vi venter på skolen.');
  await expect(wall.getByText('Vi skal tale om:')).toBeVisible();
  await expect(columnOn(control, 'concern').getByRole('article')).toHaveCount(0);
  await look({ control, wall, torben }, 'parked');
  for (const page of [control, wall, torben]) expect(await faultsOn(page)).toEqual([]);
  await aside(torben).getByRole('button', { name: 'Sæt på tavlen igen' }).click();
  await expect(cardWith(wall, 'dagen efter')).toContainText('Torben');

  await openColumn(control, 'workingWell');
  await turnTo(torben, 'concern');
  await torben.getByRole('button', { name: 'Skriv et kort' }).click();
  await cardField(torben).fill('Skolen ringer altid til mor.');
  await torben.getByRole('button', { name: 'Del på tavlen' }).click();
  await expect(torben.getByRole('heading', { name: '✓ Dit kort er sendt' })).toBeVisible();
  await torben.getByRole('button', { name: 'Tilbage til tavlen' }).click();
  const late = (page: Page) => page.getByRole('region', { name: 'Kommet til bagefter' });
  await expect(late(torben)).toContainText('Mødelederen tager dit kort med om lidt.');
  await expect(late(control)).toContainText('Skolen ringer altid til mor.');
  await expect(wall.getByText('Skolen ringer altid til mor.')).toHaveCount(0);
  await look({ control, torben }, 'late');
  await late(control).getByRole('button', { name: 'Tag kortet med nu' }).click();
  await expect(cardWith(wall, 'Skolen ringer altid til mor.')).toContainText('Torben');
  await expect(late(torben)).toHaveCount(0);
});

test('[P5] an agreement says what it answers and whether it stands, and the help says what is vague but stops nobody', async ({
  control,
  come,
  wall,
}) => {
  const signe = await come('f1');
  await writeCard(signe, { column: 'concern', text: 'Jeg sover ikke.' });
  await openColumn(control, 'agreement');
  await newAgreement(control);
  await whatField(control).fill('Prøver at hjælpe mere');
  await control.getByText('Er den til at følge?').click();
  await expect(control.getByText('Helt konkret')).toBeVisible();
  await expect(control.getByText('Har en dag')).toBeVisible();
  await whatField(control).fill('Mona har Elmer torsdag 16-20');
  await control.getByLabel('Fast aftale uden dato').check();
  await expect(control.getByText('Har en dag')).toHaveCount(0);
  await expect(control.getByText('Helt konkret')).toHaveCount(0);
  await control.getByLabel('Kræver bevilling').check();
  await control.getByLabel(/^Hvem skal have besked/).fill('Skolen, af Ida');
  await control.getByLabel(/^Hvilken bekymring/).selectOption({ label: 'Jeg sover ikke. (Signe Havlykke)' });
  await look({ control }, 'agreement more');
  await done(control);
  await turnTo(signe, 'agreement');
  for (const page of [control, wall, signe]) {
    const agreement = agreementWith(page, 'Mona har Elmer torsdag 16-20');
    await expect(agreement).toContainText('fast aftale');
    await expect(agreement).toContainText('»Jeg sover ikke.« – Signe Havlykke');
    await expect(agreement).toContainText('Skolen, af Ida');
  }
  await expect(control.getByRole('heading', { name: 'Faste aftaler' })).toBeVisible();
  await look({ control, wall, signe }, 'agreement standing');
  for (const page of [control, wall, signe]) expect(await faultsOn(page)).toEqual([]);
});

test('[P3] a slip of *Næste* is taken back, and a meeting closes only over cards that are decided on', async ({
  control,
  come,
}) => {
  const [signe, elmer] = [await come('f1'), await come('b1')];
  await writeCard(signe, { column: 'concern', text: 'Jeg sover ikke.' });
  await expect(elmer.getByRole('navigation', { name: 'Tavlens kolonner' })).toBeVisible();
  await startRound(control, { childFirst: true });
  await expect(turnOn(control)).toContainText('NU: Elmer');
  await control.getByRole('button', { name: 'Næste' }).click();
  await expect(turnOn(control)).toContainText('NU: Signe');
  await control.getByRole('button', { name: 'Fortryd det sidste skift' }).click();
  await expect(turnOn(control)).toContainText('NU: Elmer');
  await expect(control.getByRole('button', { name: 'Fortryd det sidste skift' })).toHaveCount(0);

  await letWait(control, 'Jeg sover ikke.', 'Til lægen.');
  const dialog = await askToClose(control);
  await expect(dialog).toContainText('»Jeg sover ikke.« – Signe Havlykke');
  await dialog.getByRole('button', { name: 'Ja, afslut mødet' }).click();
  await expect(dialog).toContainText('Der ligger kort, som I ikke har taget stilling til.');
  await look({ control }, 'closing emptied');
  expect(await faultsOn(control)).toEqual([]);
  await dialog.getByRole('button', { name: 'Tag dem med til næste møde' }).click();
  await dialog.getByRole('button', { name: 'Ja, afslut mødet' }).click();
  await expect(control.getByRole('heading', { name: 'Mødet er lukket' })).toBeVisible();
});
