import type { Page } from '@playwright/test';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import { Fingers } from './keyboard/Fingers.ts';
import { copyLink, planMeeting, signIn, writeFamily } from './keyboard/prepareByKeys.ts';
import { agreementWith, dueField, signField, whatField, YES } from './table/agreeing.ts';
import { knockWithCode, letIn } from './table/entering.ts';
import { askScale, openColumn, summaryField, turnOn } from './table/leading.ts';
import { personOf } from './table/planElmer.ts';
import type { Screens } from './table/Screens.ts';
import { expect, type House, test } from './table/test.ts';
import { cardField, cardWith, writeCard } from './table/writing.ts';

const signesName = personOf('f1').name;
const HERS = 'Han har været i skole 3 dage på 4 uger.';
const MILDER = 'Elmer har været lidt i skole.';
const IDAS = 'Vi ved ikke, om det er larmen.';
const WHAT = 'Laver planen med Elmer aftenen før';

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

interface Hands {
  ida: Fingers;
  signe: Fingers;
}

async function sitDownByKeys(house: House, screens: Screens): Promise<Hands> {
  const ida = await Fingers.on(await screens.open('Ida', 'control'));
  await signIn(ida, house.ida.member.name);
  await writeFamily(ida, 'DEMO-KEYS');
  await planMeeting(ida);
  const link = await copyLink(ida, signesName);
  await ida.press(ida.page.getByRole('link', { name: 'Åbn styringen' }));
  const signe = await Fingers.on(await screens.open('Signe', 'phone'));
  await signe.page.goto(link);
  await signe.press(button(signe.page, `Fortsæt som ${signesName}`));
  return { ida, signe };
}

/** Torben knows the code, and Ida lets him in. */
async function letTorbenIn({ ida }: Hands, screens: Screens): Promise<void> {
  const torben = await Fingers.on(await screens.open('Torben', 'phone'));
  const code = (await ida.page.getByRole('banner').textContent())?.match(/\d{3} \d{3}/)?.[0] ?? '';
  await torben.page.goto('/');
  await expect(torben.page.locator('#plain')).toHaveCount(0); // The app is here: the server's first view has no fields now.
  await torben.type(torben.page.getByLabel('Skriv koden fra skærmen'), code);
  await torben.press(button(torben.page, 'Videre'));
  await torben.type(torben.page.getByLabel('Hvad hedder du?'), 'Torben');
  await torben.select(torben.page.getByLabel('Hvem er du i mødet?'), 'Forælder med forældremyndighed');
  await torben.press(button(torben.page, 'Bank på'));
  await ida.press(button(ida.page, /^Luk ind\s*: Torben$/));
  await expect(torben.page.getByRole('heading', { name: elmer.purpose })).toBeVisible();
  torben.expectNoPointer();
  await torben.page.context().close();
}

async function goRound({ ida, signe }: Hands): Promise<void> {
  await ida.page.keyboard.press('2');
  await expect(signe.page.getByText('Vi er ved Fungerer', { exact: true })).toBeVisible();
  await ida.page.keyboard.press('1');
  await expect(button(ida.page, 'Bekymringer')).toHaveAttribute('aria-pressed', 'true');
  await ida.page.keyboard.press('r');
  const line = turnOn(ida.page);
  await expect(line).toContainText('NU: ');
  await expect(line).toContainText(/NU: (Elmer|Torben)/);
  await ida.page.keyboard.press('ArrowRight');
  await expect(line).toContainText(`NU: ${signesName}`);
  await signe.press(button(signe.page, 'Jeg siger pas'));
  await expect(line).not.toContainText(`NU: ${signesName}`);
  await ida.press(button(ida.page, 'Slut runden'));
}

async function writeCards({ ida, signe }: Hands): Promise<void> {
  await signe.press(button(signe.page, 'Skriv et kort'));
  await expect(cardField(signe.page)).toBeFocused();
  await signe.page.keyboard.type(HERS);
  await signe.press(button(signe.page, 'Del på tavlen'));
  await signe.press(button(signe.page, 'Tilbage til tavlen'));
  await ida.page.keyboard.press('n');
  await expect(cardField(ida.page)).toBeFocused();
  await ida.page.keyboard.type(IDAS);
  await ida.press(button(ida.page, 'Del på tavlen'));
  await ida.press(button(ida.page, 'Tilbage til tavlen'));
}

/** Ida proposes other words for Signe's card, and Signe says yes. */
async function proposeAndAccept({ ida, signe }: Hands): Promise<void> {
  const card = cardWith(ida.page, HERS);
  await ida.press(card.getByRole('button', { name: /^Handlinger/ }));
  await ida.press(card.getByRole('button', { name: 'Foreslå en fælles formulering', exact: true }));
  await ida.type(card.getByRole('textbox'), MILDER);
  await ida.press(card.getByRole('button', { name: 'Foreslå', exact: true }));
  await signe.press(cardWith(signe.page, HERS).getByRole('button', { name: 'Ja, brug de ord' }));
  await expect(cardWith(ida.page, MILDER)).toBeVisible();
}

async function giveNumber({ ida, signe }: Hands): Promise<void> {
  await ida.press(button(ida.page, 'Skala'));
  await ida.press(button(ida.page, /^Hverdagen/));
  const group = signe.page.getByRole('group', { name: 'Hvor er hverdagen lige nu?' });
  await signe.choose(group, group.getByRole('radio', { name: '3', exact: true }));
  await signe.press(button(signe.page, /^Giv mit svar/));
  await ida.press(button(ida.page, 'Vis svarene'));
  await expect(signe.page.getByText('Alle tal er 3.', { exact: true })).toBeVisible();
  await ida.press(button(ida.page, 'Tilbage til tavlen').first());
}

async function agree({ ida, signe }: Hands): Promise<void> {
  await ida.page.keyboard.press('4');
  await ida.page.keyboard.press('a');
  await ida.type(whatField(ida.page), WHAT);
  await ida.tick(ida.page.getByRole('checkbox', { name: new RegExp(`^${signesName}`) }));
  await ida.type(dueField(ida.page), typedInAWeek());
  await ida.page.keyboard.press('Enter');
  await ida.type(signField(ida.page), 'Elmer siger, at han ved det');
  await ida.press(button(ida.page, 'Færdig'));
  await signe.press(agreementWith(signe.page, WHAT).getByRole('button', { name: YES }));
  await expect(agreementWith(ida.page, WHAT)).toContainText('Alle er med');
}

const typedInAWeek = (): string => {
  const day = new Date(Date.now() + 7 * 86_400_000);
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
};

async function sumUpAndClose({ ida, signe }: Hands): Promise<void> {
  await ida.press(button(ida.page, 'Til opsummering'));
  await ida.press(button(ida.page, 'Skriv opsummeringen'));
  await ida.type(summaryField(ida.page), elmer.summary);
  await ida.press(button(ida.page, 'Færdig med at skrive'));
  await expect(signe.page.getByText(elmer.summary)).toBeVisible();
  await signe.press(button(signe.page, 'Enig'));
  await ida.press(button(ida.page, /^Afslut mødet/));
  await ida.press(button(ida.page, 'Ja, afslut mødet'));
  await expect(signe.page.getByRole('heading', { name: 'Mine aftaler' })).toBeVisible();
}

async function takePaper({ ida }: Hands): Promise<void> {
  await ida.press(ida.page.getByRole('link', { name: 'Papirer fra mødet' }));
  const coming = ida.page.waitForEvent('download');
  await ida.press(button(ida.page, 'Hent Mødenotat som PDF'));
  expect((await coming).suggestedFilename()).toMatch(/\.pdf$/);
}

test('a whole meeting by keyboard, from signing in to a paper in the hand', async ({ house, screens }) => {
  test.setTimeout(240_000);
  const hands = await test.step('come in', () => sitDownByKeys(house, screens));
  await hands.ida.press(button(hands.ida.page, 'Start mødet'));
  await test.step('the door', () => letTorbenIn(hands, screens));
  await test.step('a round', () => goRound(hands));
  await test.step('cards', () => writeCards(hands));
  await test.step('other words', () => proposeAndAccept(hands));
  await test.step('a scale', () => giveNumber(hands));
  await test.step('an agreement', () => agree(hands));
  await test.step('sum up and close', () => sumUpAndClose(hands));
  await test.step('a paper', () => takePaper(hands));
  for (const hand of Object.values(hands)) hand.expectNoPointer();
});

test('what others do takes focus from nobody', async ({ screens, meeting, control: ida, come, karim }) => {
  const signe = await come('f1');
  await writeCard(signe, { column: 'concern', text: HERS });
  await test.step('she goes along with the meeting again', async () => {
    await openColumn(ida, 'wish');
    await button(signe, 'Følg mødet til Se ske').click();
    await openColumn(ida, 'concern');
  });

  await test.step('a column opens while she is at a card of another', async () => {
    await cardWith(signe, HERS)
      .getByRole('button', { name: /^Handlinger/ })
      .focus();
    await openColumn(ida, 'workingWell');
    await expect(signe.getByRole('heading', { name: 'Fungerer' })).toBeFocused();
  });
  await test.step('a question, a round and a scale come while she writes', async () => {
    await signe.getByRole('button', { name: 'Skriv et kort' }).click();
    await cardField(signe).pressSequentially('Om lørdagen ');
    await ida.locator('body').press('r');
    await expect(turnOn(ida)).toContainText('NU: ');
    await askScale(ida);
    await expect(button(signe, 'Åbn skalaen')).toBeVisible();
    await signe.keyboard.type('er han glad.');
    await expect(cardField(signe)).toHaveValue('Om lørdagen er han glad.');
  });
  await test.step('a scale comes while she is at the board', async () => {
    await button(ida, 'Læg skalaen væk').click();
    await button(signe, 'Del på tavlen').click();
    await button(signe, 'Tilbage til tavlen').click();
    await button(signe, 'Skriv et kort').focus();
    await askScale(ida);
    await expect(signe.getByRole('group', { name: 'Hvor er hverdagen lige nu?' })).toBeVisible();
    await expect(signe.locator('h1, h2').and(signe.locator(':focus'))).toHaveCount(1);
  });
  await test.step('the other facilitator lets in the one at the door', async () => {
    const torben = await screens.open('Torben', 'phone');
    await knockWithCode(torben, meeting.code, 'Torben', 'Forælder med forældremyndighed');
    await button(karim, /^Luk ind\s*: Torben$/).focus();
    await letIn(ida, 'Torben');
    await expect(karim.getByRole('heading', { name: 'Ved døren' })).toBeFocused();
  });
});
