import type { Page } from '@playwright/test';
import { knock, letIn } from './table/entering.ts';
import { openColumn, openControl, openWall, startMeeting } from './table/leading.ts';
import { look } from './table/look.ts';
import { planElmer } from './table/planElmer.ts';
import { expect, test } from './table/test.ts';
import { cardWith, writeCard } from './table/writing.ts';

const LARM = 'Der er for meget larm i klassen. Så får jeg ondt i maven.';

const sizeOf = (page: Page, words: string): Promise<number> =>
  page.getByText(words).evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));

test('Læs gives one column the whole wall at 44 px and more, and the others a strip [P7]', async ({
  control,
  wall,
}) => {
  await writeCard(control, { column: 'concern', text: LARM });
  await writeCard(control, { column: 'wish', text: 'En rolig morgen.' });
  await expect(cardWith(wall, LARM)).toBeVisible();
  expect(await sizeOf(wall, LARM)).toBeLessThan(40);
  await control.getByRole('button', { name: 'Læs', exact: true }).click();
  await expect(wall.getByRole('heading', { level: 2 })).toHaveCount(1);
  expect(await sizeOf(wall, LARM)).toBeGreaterThanOrEqual(44);
  await expect(wall.getByRole('listitem').filter({ hasText: /^Se ske1$/ })).toBeVisible();
  await look({ wall }, 'in Læs');
  await openColumn(control, 'wish');
  await expect(cardWith(wall, 'En rolig morgen.')).toBeVisible();
  await expect(wall.getByText(LARM)).toHaveCount(0);
  await control.locator('body').press('l');
  await expect(wall.getByRole('heading', { level: 2 })).toHaveCount(4);
});

/** The cards in sight on a wall, and whether each is there with all of its words. */
const inSight = (wall: Page): Promise<{ text: string; whole: boolean }[]> =>
  wall.getByRole('article').evaluateAll((cards) =>
    cards
      .filter((card) => card.getClientRects().length > 0)
      .map((card) => {
        const list = card.closest('ul');
        const [box, frame] = [card.getBoundingClientRect(), list?.getBoundingClientRect()];
        const text = card.querySelector('p')?.textContent ?? '';
        return { text, whole: frame !== undefined && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1 };
      }),
  );

test('Læs has pages: the facilitator turns them by a press or a key, and no card is cut [P7]', async ({
  control,
  wall,
}) => {
  const words = Array.from({ length: 13 }, (_, at) => `${at + 1}: ${LARM} ${at % 3 ? '' : LARM}`.trim());
  for (const text of words) await writeCard(control, { column: 'concern', text });
  await expect(cardWith(wall, '13: ')).toBeVisible();
  await control.getByRole('button', { name: 'Læs', exact: true }).click();
  const page = wall.getByText(/^Side \d af \d$/);
  await expect(page).toBeVisible();
  const pages = Number(((await page.textContent()) ?? '').at(-1));
  expect(pages).toBeGreaterThan(1);
  await expect(page).toHaveText(`Side ${pages} af ${pages}`);
  await expect(cardWith(wall, '13: ')).toBeVisible();
  const seen = new Set<string>();
  const read = async () => {
    for (const { text, whole } of await inSight(wall)) {
      expect(whole, text).toBe(true);
      seen.add(text);
    }
  };
  await read();
  await look({ wall, control }, 'last page in Læs', false);
  for (let at = pages - 1; at >= 1; at -= 1) {
    if (at % 2) await control.getByRole('button', { name: 'Forrige side' }).click();
    else await control.locator('body').press('PageUp');
    await expect(page).toHaveText(`Side ${at} af ${pages}`);
    await read();
  }
  await look({ wall }, 'first page in Læs');
  expect([...seen].sort()).toEqual([...words].sort());
  await control.locator('body').press('PageUp');
  await expect(page).toHaveText(`Side ${pages} af ${pages}`);
  await openColumn(control, 'wish');
  await expect(page).toHaveCount(0);
});

test('a card too long for the whole wall is shown whole, in smaller letters', async ({ control, wall }) => {
  const long = `${LARM} `.repeat(24).trim();
  for (const text of ['Kort.', long]) await writeCard(control, { column: 'concern', text });
  await control.getByRole('button', { name: 'Læs', exact: true }).click();
  await expect(wall.getByText('Side 2 af 2')).toBeVisible();
  expect(await inSight(wall)).toEqual([{ text: long, whole: true }]);
  await look({ wall }, 'long card in Læs');
});

test('the letters follow the screen and the farthest seat, and those who sit there', async ({ house, screens }) => {
  const meeting = await planElmer(house);
  const control = await openControl(screens, house.ida, meeting);
  const wall = await openWall(screens, house.ida, meeting);
  await control.getByLabel('Hvor stor er skærmen?').selectOption('55 tommer');
  await control.getByLabel('Hvor langt væk er den bagerste plads?').selectOption('5 meter');
  await expect(control.getByText('Læs: 66 · Overblik: 36')).toBeVisible();
  await expect(control.getByText('Fra bagerste plads kan kun Læs og store kort læses.')).toBeVisible();
  await control.getByRole('button', { name: 'Vis en linje på skærmen' }).click();
  await expect(wall.getByText('Kan alle læse det her?')).toBeVisible();
  expect(await sizeOf(wall, 'Kan alle læse det her?')).toBe(66);
  await control.getByRole('button', { name: 'Større bogstaver' }).click();
  await expect.poll(() => sizeOf(wall, 'Kan alle læse det her?')).toBe(68);
  await control.reload();
  await expect(control.getByText('Læs: 68 · Overblik: 38')).toBeVisible();
  await startMeeting(control);
  await expect(wall.getByText('Kan alle læse det her?')).toHaveCount(0);
  await writeCard(control, { column: 'concern', text: LARM });
  await control.locator('body').press('l');
  await expect.poll(() => sizeOf(wall, LARM)).toBe(68);
});

test('one press shows the way in on the wall, and the board takes it away again', async ({
  meeting,
  control,
  wall,
}) => {
  await control.getByRole('button', { name: 'Vis vejen ind' }).click();
  await expect(wall.getByText('Scan med telefonens kamera')).toBeVisible();
  await expect(wall.getByText(`${meeting.code.slice(0, 3)} ${meeting.code.slice(3)}`)).toBeVisible();
  await openColumn(control, 'wish');
  await expect(wall.getByText('Nu: Se ske')).toBeVisible();
  await control.locator('body').press('j');
  await expect(wall.getByText('Scan med telefonens kamera')).toBeVisible();
  await control.locator('body').press('j');
  await expect(wall.getByText('Nu: Se ske')).toBeVisible();
});

test('a laptop that everyone can see shows the board, and nothing private until it is unlocked [P6]', async ({
  house,
  screens,
}) => {
  const meeting = await planElmer(house);
  const control = await openControl(screens, house.ida, meeting);
  await expect(control.getByText('Viser den store skærm det samme som din?')).toBeVisible();
  await startMeeting(control);
  const signe = await screens.open('Signe', 'phone');
  await signe.goto(meeting.linkOf('f1'));
  await signe.getByRole('button', { name: 'Fortsæt som Signe Havlykke' }).click();
  await writeCard(signe, { column: 'concern', text: LARM });
  await control.getByText('Vindue og bogstaver').click();
  await control.getByRole('button', { name: 'Vis tavlen i dette vindue' }).click();
  await expect(cardWith(control, LARM)).toBeVisible();

  const guest = await screens.open('Villy', 'phone');
  await guest.goto(meeting.joinUrl);
  await knock(guest, 'Farfar Villy', 'Privat netværk');
  await signe.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(control.getByText('Der er noget til dig')).toBeVisible();
  await control.reload();
  await expect(cardWith(control, LARM)).toBeVisible();
  await look({ control }, 'mirrored', false);
  for (const secret of ['Villy', 'pause', 'Hvem er blevet hørt', 'Mødet:', 'Folk', 'Elmer, 11 år'])
    expect(await control.locator('body').textContent(), secret).not.toContain(secret);
  await control.locator('body').press('3');
  await expect(signe.getByText('Vi er ved Se ske', { exact: true })).toBeVisible();

  await control.getByRole('button', { name: 'Lås min side op' }).click();
  const dialog = control.getByRole('dialog', { name: 'Andre kan måske se din side' });
  await dialog.getByRole('button', { name: 'Lås op' }).click();
  await letIn(control, 'Farfar Villy');
  const folk = control.getByRole('complementary', { name: 'Folk' });
  await expect(folk.getByText('Signe Havlykke vil gerne have en pause', { exact: true })).toBeVisible();
});

test('a sheet says which keys there are', async ({ control }) => {
  await control.locator('body').press('?');
  const sheet = control.getByRole('dialog', { name: 'Genvejstaster' });
  await expect(sheet.getByText('skift mellem Overblik og Læs')).toBeVisible();
  await look({ control }, 'the keys', false);
  await control.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});
