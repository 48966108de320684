import type { Page } from '@playwright/test';
import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import { alva } from '@samtavlen/shared/testing/alva.ts';
import { chooseCoordinator, coordinatorText, readCoordinator } from './alva/coordinator.ts';
import { changeDanger, danger, draftDanger, openDangers, recognise } from './alva/dangers.ts';
import { chooseLane, factField, laneTitles, openCardField, sosTitles, writeInLane } from './alva/inLanes.ts';
import { alvaPerson, dayFor, handOf, type PlannedAlva, planAlva, seatOf } from './alva/planAlva.ts';
import { scaleSafety } from './alva/scaleSafety.ts';
import { at, nameOf, type Table } from './alva/Table.ts';
import { readers, readFile, takeFile, timesIn } from './elmer/readPaper.ts';
import { faultsOn } from './table/accessible.ts';
import { agreementWith, answer, fillAgreement, saysToSummary, YES } from './table/agreeing.ts';
import { enterBy } from './table/entering.ts';
import { askToClose, openWall, startMeeting, sumUp, writeSummary } from './table/leading.ts';
import { typedDay } from './table/planElmer.ts';
import type { Screens } from './table/Screens.ts';
import { expect, test } from './table/test.ts';
import { cardField, cardWith, columnOn, doWith } from './table/writing.ts';

async function gather(screens: Screens, { anders, mette, id, linkOf }: PlannedAlva): Promise<Table> {
  const p2 = await screens.open('Anders', 'control', await anders.signedIn());
  const p1 = await screens.open('Mette', 'control', await mette.signedIn());
  for (const page of [p2, p1]) await page.goto(`/moede/${id}/styring`);
  // In a window of its own: a page behind another draws once a second, and a click waits for two drawings.
  const wall = await openWall(screens, anders, { id });
  await startMeeting(p2);
  const come = async (key: string) => {
    const page = await screens.open(nameOf(key), 'phone');
    await enterBy(page, linkOf(key), nameOf(key));
    await expect(page.getByRole('navigation', { name: 'Tavlens kolonner' })).toBeVisible();
    return page;
  };
  return {
    ...{ p1, p2, wall, f1: await come('f1'), b1: await come('b1'), n1: await come('n1') },
    ...{ p3: await come('p3'), p4: await come('p4') },
  };
}

const goTo = (control: Page, title: string): Promise<void> =>
  control.getByRole('navigation', { name: 'Kolonne' }).getByRole('button', { name: title }).click();

/** Everyone who has come writes at the same time, each in their own order. */
async function writeColumn(table: Table, column: 'workingWell' | 'concern' | 'wish'): Promise<void> {
  await goTo(table.p2, sosTitles[column] ?? '');
  const cards = alva.cards.filter((card) => card.column === column);
  const hands = [...new Set(cards.map(({ by }) => handOf(by)))];
  await Promise.all(
    hands.map(async (hand) => {
      for (const card of cards.filter(({ by }) => handOf(by) === hand)) await writeInLane(at(table, card.by), card);
    }),
  );
  for (const { text, lane = '' } of cards) {
    const part = columnOn(table.p2, column);
    await expect(cardWith(part, text)).toHaveCount(1);
    await expect(part.getByRole('heading', { name: laneTitles[lane] ?? lane })).toBeVisible();
  }
}

/** What a professional says happened has a day and a source: asked for kindly, and nothing that is typed is lost. */
async function askedForSource({ p4: sara, p2: anders }: Table): Promise<void> {
  const text = 'Pelle sov i sofaen med tøj på.';
  await openCardField(sara, 'concern');
  await cardField(sara).fill(text);
  await chooseLane(sara, 'pastHarm');
  await sara.getByRole('button', { name: 'Del på tavlen' }).click();
  await expect(sara.getByText('Vælg den dag, det skete')).toBeVisible();
  await expect(sara.getByText('Skriv, hvor du ved det fra')).toBeVisible();
  await expect(cardField(sara)).toHaveValue(text);
  await expect(cardWith(anders, text)).toHaveCount(0);
  await chooseLane(sara, 'danger');
  await expect(factField(sara, 'source')).toHaveCount(0);
  await cardField(sara).fill('');
  await sara.getByRole('button', { name: 'Tilbage', exact: false }).first().click();
}

/** A card moves to another lane from its own menu, and back. */
async function moveLane({ p2: anders, b1: alvasPhone }: Table): Promise<void> {
  const { text } = alva.cards.find(({ id }) => id === 'd2') ?? { text: '' };
  await doWith(cardWith(anders, text), `Flyt til ${laneTitles.complicatingFactor}`);
  await expect(cardWith(alvasPhone, text)).toHaveCount(1);
  await doWith(cardWith(anders, text), `Flyt til ${laneTitles.danger}`);
}

async function pauseAndDraft({ p2: anders, wall, f1: rikke, p1: mette }: Table): Promise<void> {
  await openDangers(anders);
  await anders.getByRole('button', { name: 'Pause i 10 minutter' }).click();
  await expect(wall.getByRole('heading', { name: /^Pause til \d\d\.\d\d$/ })).toBeVisible();
  for (const { text } of alva.cards) await expect(wall.getByText(text)).toHaveCount(0);
  await draftDanger(anders);
  for (const page of [rikke, mette, wall]) await expect(page.getByText(danger.mayHappen)).toHaveCount(0);
  await anders.getByRole('button', { name: 'Vis tavlen igen' }).click();
}

async function recogniseTogether({ p2: anders, wall, f1: rikke, b1: alvasPhone }: Table): Promise<void> {
  await anders.getByRole('button', { name: 'Vis for alle' }).click();
  await anders.getByRole('button', { name: 'Vis fareudsagn på storskærmen' }).click();
  for (const page of [wall, rikke]) await expect(page.getByText(danger.about)).toBeVisible();
  expect(await faultsOn(wall)).toEqual([]);
  await recognise(rikke, false, 'der skal stå to gange, ikke ofte');
  await expect(anders.getByText('»der skal stå to gange, ikke ofte«')).toBeVisible();
  const about = danger.changed?.about ?? '';
  await changeDanger(anders, about, nameOf(danger.changed?.voice ?? ''));
  await expect(wall.getByText(about)).toBeVisible();
  await expect(rikke.getByText('Ordene er ændret. Hvad siger du nu?')).toBeVisible();
  await recognise(rikke, true, danger.answers.f1?.words);
  await recognise(alvasPhone, true);
  await alvasPhone.getByText('De gamle ord').click();
  await expect(alvasPhone.getByText(danger.about)).toBeVisible();
  for (const page of [rikke, anders]) expect(await faultsOn(page)).toEqual([]);
  await anders.getByRole('button', { name: 'Vis tavlen igen' }).click();
  await leavePanel(anders);
}

const leavePanel = (control: Page): Promise<void> =>
  control.getByRole('button', { name: '‹ Tilbage', exact: true }).click();

/** Both goals answer the one statement. */
async function tieGoals({ p2: anders, f1: rikke }: Table): Promise<void> {
  await openDangers(anders);
  const goals = alva.cards.filter(({ statement }) => statement);
  for (const { text } of goals) await anders.getByRole('checkbox', { name: new RegExp(text.slice(0, 20)) }).check();
  await leavePanel(anders);
  for (const { text } of goals)
    await expect(rikke.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
}

/** As the list of owners names them. */
const listed = (key: string): string => {
  const { name, relation, unit } = alvaPerson(key);
  const about = relation ?? unit ?? { n3: 'bisidder', p3: 'skole' }[key];
  return about ? `${name}, ${about}` : name;
};

async function agree(table: Table): Promise<void> {
  const { p2: anders } = table;
  for (const { what, owners, due, sign, ifItFails, from } of alva.agreements) {
    const goal = alva.cards.find(({ id }) => id === from);
    if (goal) await doWith(cardWith(columnOn(anders, 'wish'), goal.text).first(), 'Gør til aftale');
    else await columnOn(anders, 'wish').getByRole('button', { name: 'Ny aftale' }).click();
    const parts = { what, owners: owners.map(listed), due: typedDay(dayFor(due)), sign };
    await fillAgreement(anders, { ...parts, ...(ifItFails ? { ifItFails } : {}) });
    await expect(agreementWith(anders, what)).toHaveCount(1);
  }
  for (const key of ['f1', 'n1', 'p3'] as const) {
    const columns = table[key].getByRole('navigation', { name: 'Tavlens kolonner' });
    await columns.getByRole('button', { name: 'Skal ske' }).click();
  }
  for (const { what, owners, unanswered = [] } of alva.agreements)
    for (const owner of owners.filter((key) => !unanswered.includes(key)))
      await answer(at(table, owner), what, YES, seatOf(owner).seat);
}

async function sumUpAndClose(table: Table): Promise<void> {
  const { p2: anders, wall } = table;
  await sumUp(anders);
  await writeSummary(anders, alva.summary);
  for (const { by, words } of alva.stances)
    await saysToSummary(at(table, by), { ...seatOf(by), ...(words ? { because: words } : {}) });
  await chooseCoordinator(table);
  const dialog = await askToClose(anders);
  await expect(dialog).toContainText('mangler et ja fra Jonas Fjeldsø');
  await dialog.getByRole('button', { name: 'Ja, afslut mødet' }).click();
  await expect(anders.getByText('Aftalerne er kommet med i familieplanen.')).toBeVisible();
  await expect(wall.getByText('Tak for i dag')).toBeVisible();
}

/** How many agreements say that they answer this card: each does it in the card's own words. */
const cited = (card: string | undefined): number => alva.agreements.filter(({ from }) => from && from === card).length;

/** Every file has every card with its lane, the danger in both wordings, the goals and the agreements. */
async function readPapers(anders: Page): Promise<void> {
  await anders.getByRole('link', { name: 'Papirer fra mødet' }).click();
  for (const format of Object.keys(readers)) {
    const text = await readFile(anders, 'Mødenotat', format);
    for (const title of Object.values(laneTitles)) expect(text, format).toContain(title);
    for (const { id, text: words, statement } of alva.cards)
      expect(timesIn(text, words), `${format}: ${words}`).toBe((statement ? 2 : 1) + cited(id));
    for (const words of [danger.about, danger.changed?.about ?? '', danger.answers.f1?.words ?? ''])
      expect(text, format).toContain(words);
    for (const words of ['underretning og samtale', 'børnesamtale 8. april, tre huse', 'tre måneder i træk'])
      expect(text, format).toContain(words);
    for (const words of ['god plan i marts, men kun 5 uger', coordinatorText]) expect(text, format).toContain(words);
  }
  const paper = JSON.parse(new TextDecoder().decode(await takeFile(anders, 'Mødenotat', 'JSON'))) as Paper;
  const agreements = paper.blocks.flatMap((block) => (block.kind === 'agreements' ? block.agreements : []));
  const waiting = agreements.filter(({ parts }) => !parts.some(({ text }) => text === 'Aftalt'));
  expect(waiting.map(({ what }) => what)).toEqual(['Brev om lejlighed og kontanthjælp forklares']);
  const cards = paper.blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []));
  const pelles = cards.find(({ author }) => author === 'Pelle');
  expect(pelles?.scribe).toBe(nameOf('p1'));
}

test('the Alva meeting in three columns, from lanes to papers [P1] [P2] [P3] [P5] [P7] [P8]', async ({
  empty,
  emptyScreens,
  playwright,
}) => {
  test.setTimeout(300_000);
  const planned = await planAlva(playwright, empty);
  const table = await test.step('come in', () => gather(emptyScreens, planned));
  await test.step('what works', () => writeColumn(table, 'workingWell'));
  await test.step('what worries', () => writeColumn(table, 'concern'));
  await test.step('day and source', () => askedForSource(table));
  await test.step('another lane', () => moveLane(table));
  await test.step('pause and draft', () => pauseAndDraft(table));
  await test.step('recognise', () => recogniseTogether(table));
  await test.step('the safety scale', () => scaleSafety(table));
  await test.step('goals', () => writeColumn(table, 'wish'));
  await test.step('goals answer the danger', () => tieGoals(table));
  await test.step('agree', () => agree(table));
  await test.step('sum up and close', () => sumUpAndClose(table));
  await test.step('papers', () => readPapers(table.p2));
  await test.step('the family’s coordinator', () => readCoordinator(table.p2, planned.familyId));
});
