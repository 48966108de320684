import type { Page } from '@playwright/test';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { elmer } from '@samtavlen/shared/testing/elmer.ts';
import { expectInCalendar, expectInJson, expectInWords, nameOf } from './elmer/expectElmer.ts';
import { birthe, inviteColleague, linkOn, makeAccount, makeFamily, makeMeeting } from './elmer/prepare.ts';
import { readers, readFile, takeFile } from './elmer/readPaper.ts';
import { agreementWith, answer, fillAgreement, newAgreement, saysToSummary, YES } from './table/agreeing.ts';
import { enterBy, knockWithCode, letIn } from './table/entering.ts';
import { askToClose, openColumn, startMeeting, sumUp, takeIn, writeSummary } from './table/leading.ts';
import { dayFor, handOf, seatOf, typedDay } from './table/planElmer.ts';
import type { Samtavlen } from './table/Samtavlen.ts';
import type { Screens } from './table/Screens.ts';
import { expect, test } from './table/test.ts';
import { cardField, cardWith, doWith, isSaved, share, titles, turnTo, writeCard } from './table/writing.ts';

/** Each person's own page, by key in the worked meeting; Mona and Birthe have none. */
type Table = Record<'p1' | 'p2' | 'b1' | 'f1' | 'f2' | 'p3' | 'p4' | 'wall', Page>;

/** The sentence Signe is in the middle of when the power goes. */
const interrupted = elmer.cards.find(({ id }) => id === 'c2');

/** Whose hands write someone's words. */
const pageOf = (table: Table, by: string): Page => table[handOf(by) as keyof Table];

async function gather(screens: Screens, server: Samtavlen): Promise<{ table: Table; meeting: string; ida: Page }> {
  const ida = await screens.open('Ida', 'control');
  await makeAccount(ida, server.setUpLink, nameOf('p1'));
  const karim = await screens.open('Karim', 'control');
  await makeAccount(karim, await inviteColleague(ida), nameOf('p2'));
  await makeFamily(ida);
  const meeting = await makeMeeting(ida);
  const wall = await ida.context().newPage();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto(`/moede/${meeting}/tavle`);
  const come = async (key: string, size: 'phone' | 'control') => {
    const page = await screens.open(nameOf(key), size);
    await enterBy(page, await linkOn(ida, key), nameOf(key));
    await expect(page.getByRole('heading', { name: `Velkommen, ${nameOf(key)}` })).toBeVisible();
    return page;
  };
  const [b1, f1] = [await come('b1', 'phone'), await come('f1', 'phone')];
  const [p3, p4] = [await come('p3', 'control'), await come('p4', 'phone')];
  const control = await ida.context().newPage();
  for (const page of [control, karim]) await page.goto(`/moede/${meeting}/styring`);
  const f2 = await screens.open('Torben', 'phone');
  return { table: { p1: control, p2: karim, b1, f1, f2, p3, p4, wall }, meeting, ida };
}

/** Everyone who has come writes at the same time, each in their own order. */
async function writeTogether(table: Table, cards: typeof elmer.cards): Promise<void> {
  const hands = [...new Set(cards.map(({ by }) => handOf(by)))];
  const writeAll = async (hand: string) => {
    for (const { by, column, text } of cards.filter((card) => handOf(card.by) === hand))
      await writeCard(table[hand as keyof Table], { column, text, ...seatOf(by) });
  };
  await Promise.all(hands.map(writeAll));
}

async function expectOn(page: Page, cards: readonly { text: string }[]): Promise<void> {
  for (const { text } of cards) await expect(cardWith(page, text)).toHaveCount(1);
}

/** The power goes while Signe writes; she does not stop. */
async function losePower(table: Table, server: Samtavlen, screens: Screens): Promise<void> {
  const { f1: signe, p1: control, wall } = table;
  const { text } = interrupted ?? { text: '' };
  const half = text.indexOf('4 uger');
  await turnTo(signe, 'concern');
  await signe.getByRole('button', { name: 'Skriv et kort' }).click();
  await cardField(signe).pressSequentially(text.slice(0, half), { delay: 20 });
  const mark = signe.locator('form [data-save]');
  await expect(mark).toHaveAttribute('data-save', 'saved');
  screens.netMayFail = true;
  const typing = cardField(signe).pressSequentially(text.slice(half), { delay: 20 });
  await server.kill();
  await typing;
  await expect(mark).toHaveText(/Ikke gemt \(\d+\)/);
  await server.start();
  await expect(mark).toHaveAttribute('data-save', 'saved', { timeout: 40_000 });
  await expect(cardField(signe)).toHaveValue(text);
  await share(signe);
  await takeIn(control, text);
  await expect(cardWith(wall, text)).toBeVisible({ timeout: 40_000 });
  for (const page of Object.values(table).filter((one) => one !== table.f2)) await expectOnline(page);
  screens.netMayFail = false;
}

/** Everyone is back, each by itself. */
const expectOnline = (page: Page): Promise<void> =>
  expect(page.getByText(/Finder forbindelsen igen|Du har ikke net|venter på net/)).toHaveCount(0, { timeout: 40_000 });

/** Torben types the code he sees on the wall, and waits until Karim lets him in. */
async function torbenComes({ f2: torben, p2: karim, wall }: Table): Promise<void> {
  const code = (await wall.getByRole('banner').locator('strong').textContent()) ?? '';
  await knockWithCode(torben, code, nameOf('f2'), 'Forælder med forældremyndighed');
  await letIn(karim, nameOf('f2'));
  await expect(torben.getByRole('heading', { name: elmer.purpose })).toBeVisible();
}

/** As the list of owners names them. */
const listed: Record<string, string> = {
  p1: 'Ida Brændmose, sagsbehandler',
  f1: 'Signe Havlykke, mor',
  f2: 'Torben, forælder',
  n1: 'Mona, moster',
  p3: 'Kasper Vangsø, Bakkeskolen',
  p4: 'Louise Tranebæk, PPR',
};

async function agree(table: Table): Promise<void> {
  for (const { what, owners, due, sign, ifItFails, from } of elmer.agreements) {
    const page = pageOf(table, owners[0] ?? '');
    const card = elmer.cards.find(({ id }) => id === from);
    if (card) await doWith(cardWith(page, card.text), 'Gør til aftale');
    else await newAgreement(page);
    const parts = { what, owners: owners.map((key) => listed[key] ?? key), due: typedDay(dayFor(due)), sign };
    await fillAgreement(page, { ...parts, ...(ifItFails ? { ifItFails } : {}) });
    await expect(agreementWith(page, what)).not.toContainText('hvem der gør det');
  }
}

/** Each owner answers alone; Mona says her yes through Karim. Ida forgets hers. */
async function sayYes(table: Table): Promise<void> {
  for (const { what, owners } of elmer.agreements)
    for (const owner of owners.filter((key) => key !== 'p1')) {
      const page = pageOf(table, owner);
      if (page.viewportSize()?.width === 360 || owner === 'p3') await turnTo(page, 'agreement');
      await answer(page, what, YES, seatOf(owner).seat);
    }
}

async function sayWhatWasSaid(table: Table): Promise<void> {
  const { p1: ida, b1: boy } = table;
  await sumUp(ida);
  await writeSummary(ida, elmer.summary);
  await expect(boy.getByText(elmer.summary)).toBeVisible();
  for (const { by, words } of elmer.stances)
    await saysToSummary(pageOf(table, by), { ...seatOf(by), ...(words ? { because: words } : {}) });
}

/** Closing asks once and names what is missing; Ida answers, and then it is over for everyone. */
async function close(table: Table): Promise<void> {
  const { p1: ida } = table;
  const what = elmer.agreements.find(({ owners }) => owners.includes('p1'))?.what ?? '';
  const dialog = await askToClose(ida);
  await expect(dialog).toContainText(`”${what}” mangler et ja fra Ida Brændmose`);
  await expect(dialog).toContainText('Har ikke sagt noget til opsummeringen: Elmer og Birthe');
  await dialog.getByRole('button', { name: 'Nej, bliv i mødet' }).click();
  await answer(ida, what, YES);
  await isSaved(ida);
  const again = await askToClose(ida);
  await expect(again).not.toContainText(what);
  await again.getByRole('button', { name: 'Ja, afslut mødet' }).click();
  await expect(ida.getByText('Aftalerne er kommet med i familieplanen.')).toBeVisible();
  await expect(table.wall.getByText('Tak for i dag')).toBeVisible();
}

async function expectMine(table: Table): Promise<void> {
  for (const key of ['f1', 'f2', 'p3', 'p4'] as const) {
    await expect(table[key].getByRole('heading', { name: 'Mine aftaler' })).toBeVisible();
    for (const { what, owners, sign } of elmer.agreements)
      await expect(agreementWith(table[key], what).filter({ hasText: sign })).toHaveCount(owners.includes(key) ? 1 : 0);
  }
  await expect(table.b1.getByText('Du har ingen aftaler fra mødet.')).toBeVisible();
}

async function expectPapers(control: Page): Promise<void> {
  await control.getByRole('link', { name: 'Papirer fra mødet' }).click();
  for (const format of Object.keys(readers)) expectInWords(await readFile(control, 'Mødenotat', format), format);
  expectInJson(await takeFile(control, 'Mødenotat', 'JSON'));
  expectInCalendar(await takeFile(control, 'Mødenotat', 'Kalender'));
}

/** Between the meetings someone tells how one agreement goes. */
async function followUp(ida: Page, what: string): Promise<void> {
  const agreement = ida.getByRole('listitem').filter({ has: ida.getByRole('heading', { name: what }) });
  await agreement.getByRole('button', { name: /^Skriv, hvordan det går/ }).click();
  const dialog = ida.getByRole('dialog', { name: what });
  await dialog.getByRole('radio', { name: 'På vej' }).check();
  await dialog.getByLabel(/^Fortæl med en sætning/).fill('Planen kom, men først kl. 17.');
  await dialog.getByRole('button', { name: 'Gem status' }).click();
  await agreement.getByText('Hvad er der sket før').click();
  await expect(agreement.getByText('Planen kom, men først kl. 17.')).toBeVisible();
}

/** The plan has each agreement once, also when it is asked to take them in again. */
async function expectPlan(ida: Page, meeting: string): Promise<void> {
  const headers = { 'x-samtavlen': '1' };
  const again = await ida.request.post(`/api/meetings/${meeting}/plan`, { headers });
  expect(await again.json()).toEqual({ taken: 0, already: elmer.agreements.length });
  await ida.goto('/');
  await ida.getByRole('link', { name: elmer.reference }).first().click();
  for (const { what } of elmer.agreements) await expect(ida.getByRole('heading', { name: what })).toHaveCount(1);
  await followUp(ida, elmer.agreements[1]?.what ?? '');
}

test('the Elmer meeting, from the set-up link to the family plan [P1] [P3] [P4] [P5] [P7] [P8]', async ({
  empty,
  emptyScreens,
}) => {
  test.setTimeout(300_000);
  const { table, meeting, ida } = await test.step('come in', () => gather(emptyScreens, empty));
  const { p1: control, wall } = table;
  await startMeeting(control);
  const early = elmer.cards.filter(({ by, id }) => by !== 'f2' && id !== interrupted?.id);
  for (const column of ['concern', 'workingWell', 'wish'] as const satisfies ColumnId[])
    await test.step(titles[column], async () => {
      await openColumn(control, column);
      await expect(wall.getByText(`Nu: ${titles[column]}`)).toBeVisible();
      await writeTogether(
        table,
        early.filter((card) => card.column === column),
      );
    });
  await writeCard(table.p3, { column: 'wish', text: birthe.card, seat: birthe.name });
  await expectOn(control, [...early, { text: birthe.card }]);
  await test.step('lose power', () => losePower(table, empty, emptyScreens));
  await test.step('Torben comes late', async () => {
    await torbenComes(table);
    const late = elmer.cards.filter(({ by }) => by === 'f2');
    await writeTogether(table, late);
    for (const { text } of late.filter(({ column }) => column !== 'wish')) await takeIn(control, text);
    await expect(cardWith(control, 'Jeg hører først om møderne dagen efter.')).toContainText('Torben, forælder');
  });
  await expectOn(control, elmer.cards);
  await test.step('agree', () => agree(table));
  await test.step('say yes', () => sayYes(table));
  await test.step('sum up', () => sayWhatWasSaid(table));
  await test.step('close', () => close(table));
  await test.step('my agreements', () => expectMine(table));
  await test.step('papers', () => expectPapers(control));
  await test.step('the plan', () => expectPlan(ida, meeting));
});
