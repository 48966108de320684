import type { Page } from '@playwright/test';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { sofie } from '@samtavlen/shared/testing/sofie.ts';
import { answer, done, dueField, newAgreement, saysToSummary, signField, whatField, YES } from './table/agreeing.ts';
import { castOf } from './table/castOf.ts';
import { enterBy } from './table/entering.ts';
import { closeMeeting, openColumn, openControl, openWall, startMeeting, sumUp, writeSummary } from './table/leading.ts';
import { look } from './table/look.ts';
import { dayFor, planWorked, typedDay } from './table/planElmer.ts';
import type { Screens } from './table/Screens.ts';
import { expect, type House, test } from './table/test.ts';
import { cardWith, isControl, isSaved, titles, turnTo, writeCard } from './table/writing.ts';

const COLUMNS = ['concern', 'workingWell', 'wish'] as const satisfies ColumnId[];
const PHONES = ['b1', 'f1', 'f3', 'n3', 'p3', 'p4', 'p6'];

const { person, handOf, seatOf } = castOf(sofie);
const atTable = sofie.people.filter(({ lead }) => !lead);

type Table = Record<string, Page>;

/** Nine devices and the wall: everyone else sits there without one. */
async function gather(house: House, screens: Screens) {
  const meeting = await planWorked(sofie, house);
  const p1 = await openControl(screens, house.ida, meeting);
  const p2 = await openControl(screens, house.karim, meeting);
  const wall = await openWall(screens, house.ida, meeting);
  await expect(wall.getByText('Scan med telefonens kamera')).toBeVisible();
  await startMeeting(p1);
  const table: Table = { p1, p2, wall };
  for (const key of PHONES) {
    const page = await screens.open(person(key).name, 'phone');
    await enterBy(page, meeting.linkOf(key), person(key).name);
    await isSaved(page);
    table[key] = page;
  }
  return table;
}

const pageOf = (table: Table, key: string): Page => table[handOf(key)] as Page;

/** Each device writes what its owner and those it writes for say; the devices write at the same time. */
async function writeAll(table: Table, column: ColumnId): Promise<void> {
  const cards = sofie.cards.filter((card) => card.column === column);
  const hands = [...new Set(cards.map(({ by }) => handOf(by)))];
  await Promise.all(
    hands.map(async (hand) => {
      for (const { by, text } of cards.filter((card) => handOf(card.by) === hand))
        await writeCard(table[hand] as Page, { column, text, ...seatOf(by) });
    }),
  );
  for (const { text } of cards) await expect(cardWith(table.p1 as Page, text)).toHaveCount(1);
}

/** The turn goes round all thirteen, whether they have a phone or not. @returns who was asked, in order */
async function goRound(table: Table): Promise<string[]> {
  const control = table.p1 as Page;
  const round = control.getByRole('complementary', { name: 'Bordet rundt' });
  await round.getByRole('button', { name: /runde/ }).click();
  const asked: string[] = [];
  for (const { name } of atTable) {
    await expect(round.getByRole('status')).toContainText(`NU: ${name}`);
    await expect((table.wall as Page).getByRole('banner')).toContainText(`NU: ${name}`);
    asked.push(name);
    await control.locator('body').press('ArrowRight');
  }
  await expect(round.getByRole('button', { name: /^Start runden|runde til$/ }).first()).toBeVisible();
  return asked;
}

async function agree(table: Table): Promise<void> {
  const page = table.p1 as Page;
  for (const { what, owners, due, sign } of sofie.agreements) {
    await newAgreement(page);
    await whatField(page).fill(what);
    for (const owner of owners)
      await page.getByRole('checkbox', { name: new RegExp(`^${person(owner).name}, `) }).check();
    await dueField(page).fill(typedDay(dayFor(due, sofie)));
    await dueField(page).press('Enter');
    await signField(page).fill(sign);
    await done(page);
  }
  for (const { what, owners } of sofie.agreements)
    for (const owner of owners) {
      const hand = pageOf(table, owner);
      if (!isControl(hand)) await turnTo(hand, 'agreement');
      await answer(hand, what, YES, seatOf(owner).seat);
    }
}

test('fifteen at the table, six without a phone: everyone is asked, and every word stands [P1] [P3] [P5] [P7]', async ({
  house,
  screens,
}) => {
  test.setTimeout(300_000);
  const table = await gather(house, screens);
  const { p1: control, wall } = table as { p1: Page; wall: Page };
  for (const column of COLUMNS)
    await test.step(titles[column], async () => {
      await openColumn(control, column);
      await writeAll(table, column);
    });
  await openColumn(control, 'concern');
  await expect(control.getByRole('button', { name: /Bekymringer/, pressed: true })).toBeVisible();
  const asked = await test.step('round the table', () => goRound(table));
  expect(asked).toEqual(atTable.map(({ name }) => name));

  const poul = cardWith(control, 'Drengen går tit alene hjem i mørke.');
  await expect(poul).toContainText('Poul, nabo');
  await expect(poul).toContainText('Rune Aggersborg');
  await control.locator('body').press('l');
  await expect(wall.getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(wall.getByText(/^Side \d af \d$/)).toBeVisible();
  await look({ control, wall }, 'fifteen', false);

  await test.step('agree', () => agree(table));
  await sumUp(control);
  await writeSummary(control, sofie.summary);
  for (const { by, words } of sofie.stances)
    await saysToSummary(pageOf(table, by), { ...seatOf(by), ...(words ? { because: words } : {}) });
  await look({ control, wall, sofie: table.b1 as Page }, 'fifteen summing up', false);
  await closeMeeting(control);
  const mine = table.b1 as Page;
  await expect(mine.getByRole('heading', { name: 'Mine aftaler' })).toBeVisible();
  await expect(cardWith(mine, 'Nanna er den ene voksne, Sofie skriver til')).toBeVisible();
  await expect(cardWith(mine, 'Praktikken begynder kl. 9')).toHaveCount(0);
});
