import type { Page } from '@playwright/test';
import { enterBy } from './table/entering.ts';
import { openWall, startMeeting } from './table/leading.ts';
import { paste } from './table/paste.ts';
import { planElmer } from './table/planElmer.ts';
import { expect, test } from './table/test.ts';
import { Traffic } from './table/traffic.ts';
import { cardField, cardWith, columnOn, doWith, draftCard, share, turnTo, writeCard } from './table/writing.ts';

const orderIn = (page: Page, column: 'concern' | 'workingWell'): Promise<string[]> =>
  columnOn(page, column).getByRole('article').locator('p:first-of-type').allTextContents();

test('a draft reaches nobody; shown, it stands on every screen within a second [P2] [P4]', async ({
  house,
  screens,
}) => {
  const meeting = await planElmer(house);
  const control = await screens.open('Ida', 'control', await house.ida.signedIn());
  const wall = await screens.open('the wall', 'wall', await house.ida.signedIn());
  const torben = await screens.open('Torben', 'phone');
  const others = [control, wall, torben];
  const heard = others.map((page) => new Traffic(page));
  await control.goto(`/moede/${meeting.id}/styring`);
  await wall.goto(`/moede/${meeting.id}/tavle`);
  await enterBy(torben, meeting.linkOf('f2'), 'Torben Havlykke');
  await startMeeting(control);
  const signe = await screens.open('Signe', 'phone');
  await enterBy(signe, meeting.linkOf('f1'), 'Signe Havlykke');
  const text = 'Jeg er bange for, at timerne ryger.';
  await draftCard(signe, { column: 'concern', text });
  await writeCard(torben, { column: 'concern', text: 'Noget, der kommer efter.' });
  await expect(cardWith(wall, 'Noget, der kommer efter.')).toBeVisible();
  for (const traffic of heard) expect(traffic.has(text)).toBe(false);
  await signe.getByRole('button', { name: 'Del på tavlen' }).click();
  for (const page of others) await expect(cardWith(page, text)).toBeVisible({ timeout: 1_000 });
  await expect(cardWith(wall, text)).toContainText('Signe Havlykke, mor');
  for (const traffic of heard) expect(traffic.has(text)).toBe(true);
});

test('own words are changed by their author and nobody else, and the wall shows no buttons [P1]', async ({
  house,
  screens,
  meeting,
  control,
  come,
}) => {
  const [signe, torben] = [await come('f1'), await come('f2')];
  await writeCard(signe, { column: 'concern', text: 'Jeg sover ikke.' });
  for (const page of [torben, control]) {
    const card = cardWith(page, 'Jeg sover ikke.');
    await card.getByRole('button', { name: /^Handlinger/ }).click();
    await expect(card.getByRole('button', { name: 'Flyt til Fungerer' })).toBeVisible();
    await expect(card.getByRole('button', { name: 'Ret', exact: true })).toHaveCount(0);
  }
  await doWith(cardWith(signe, 'Jeg sover ikke.'), 'Ret');
  await signe.getByLabel('Ret dit kort').fill('Jeg sover dårligt.');
  await signe.getByRole('button', { name: 'Gem rettelsen' }).click();
  for (const page of [torben, control]) await expect(cardWith(page, 'Jeg sover dårligt.')).toBeVisible();
  const wall = await openWall(screens, house.karim, meeting);
  await expect(cardWith(wall, 'Jeg sover dårligt.')).toBeVisible();
  await expect(wall.getByRole('button')).toHaveCount(0);
});

test('a scribe writes for Mona, and both names stand on the card [P3]', async ({ come, karim }) => {
  const signe = await come('f1');
  await writeCard(karim, { column: 'concern', text: 'Signe svarer ikke om aftenen.', seat: 'Mona' });
  const card = cardWith(signe, 'Signe svarer ikke om aftenen.');
  await expect(card).toContainText('Mona, moster');
  await expect(card).toContainText('skrevet af Karim Solbjerg for Mona');
});

test.describe('a card moves', () => {
  test('by its menu, on a phone, and never by a swipe', async ({ control, come }) => {
    const signe = await come('f1');
    for (const text of ['Først', 'Sidst']) await writeCard(signe, { column: 'concern', text });
    await doWith(cardWith(signe, 'Sidst'), 'Flyt op');
    await expect.poll(() => orderIn(control, 'concern')).toEqual(['Sidst', 'Først']);
    const box = await cardWith(signe, 'Sidst').boundingBox();
    if (!box) throw new Error('the card has no place');
    const touch = await signe.context().newCDPSession(signe);
    const [x, y] = [box.x + 40, box.y + 20];
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const way of [40, 90, 160])
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + way, y: y + way }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => orderIn(control, 'concern')).toEqual(['Sidst', 'Først']);
    await doWith(cardWith(signe, 'Sidst'), 'Flyt til Fungerer');
    await expect(signe.getByText('Kortet er flyttet til Fungerer.')).toBeAttached();
    await expect.poll(() => orderIn(control, 'workingWell')).toEqual(['Sidst']);
  });

  test('by mouse and by keyboard on the control page', async ({ control }) => {
    for (const text of ['Først', 'Sidst']) await writeCard(control, { column: 'concern', text });
    await control.getByRole('button', { name: 'Træk kortet: Sidst' }).focus();
    await control.keyboard.press('Space');
    await expect(control.getByText('Kortet er løftet.')).toBeAttached();
    await control.keyboard.press('ArrowUp');
    const makesRoom = columnOn(control, 'concern').getByRole('listitem').filter({ hasText: 'Først' });
    await expect(makesRoom).toHaveCSS('transform', /^matrix\(1, 0, 0, 1, 0, [1-9]/);
    await control.keyboard.press('Space');
    await expect.poll(() => orderIn(control, 'concern')).toEqual(['Sidst', 'Først']);
    await expect(makesRoom).toHaveCSS('transform', 'none');
    const goal = await columnOn(control, 'workingWell').boundingBox();
    if (!goal) throw new Error('nowhere to drag to');
    await control.getByRole('button', { name: 'Træk kortet: Først' }).hover();
    await control.mouse.down();
    await control.mouse.move(goal.x + 60, goal.y + 160, { steps: 12 });
    await control.mouse.move(goal.x + 70, goal.y + 150, { steps: 4 });
    await control.mouse.up();
    await expect.poll(() => orderIn(control, 'workingWell')).toEqual(['Først']);
  });
});

test('a card is taken off the board and put back, and undo touches only own changes', async ({ control, come }) => {
  const [signe, torben] = [await come('f1'), await come('f2')];
  await writeCard(signe, { column: 'concern', text: 'Signes kort' });
  await writeCard(torben, { column: 'concern', text: 'Torbens kort' });
  await expect(cardWith(signe, 'Torbens kort')).toBeVisible();
  await doWith(cardWith(signe, 'Signes kort'), 'Tag det af tavlen');
  await expect(cardWith(torben, 'Signes kort')).toHaveCount(0);
  await signe.getByText('Kort, du har taget af tavlen').click();
  await signe.getByRole('button', { name: 'Sæt det tilbage' }).click();
  await expect(cardWith(torben, 'Signes kort')).toBeVisible();
  await doWith(cardWith(signe, 'Signes kort'), 'Flyt til Fungerer');
  await expect.poll(() => orderIn(control, 'workingWell')).toEqual(['Signes kort']);
  await signe.getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(() => orderIn(control, 'concern')).toContain('Signes kort');
  await expect(cardWith(control, 'Torbens kort')).toBeVisible();
  await signe.getByRole('button', { name: 'Gentag' }).click();
  await expect.poll(() => orderIn(control, 'workingWell')).toEqual(['Signes kort']);
  await doWith(cardWith(control, 'Torbens kort'), 'Træk tilbage');
  await expect(cardWith(torben, 'Torbens kort')).toHaveCount(0);
  await expect(torben.getByText('Kort, du har taget af tavlen')).toBeVisible();
});

test.describe('what people write', () => {
  test('an empty card, one that is too long and a CPR number get a sentence, and nothing is lost [P4]', async ({
    control,
    come,
  }) => {
    const signe = await come('f1');
    await turnTo(signe, 'concern');
    await signe.getByRole('button', { name: 'Skriv et kort' }).click();
    const send = signe.getByRole('button', { name: 'Del på tavlen' });
    await send.click();
    await expect(signe.getByText('Skriv et par ord først – eller sig det højt.')).toBeVisible();
    const long = 'Ord til tavlen. '.repeat(320).slice(0, 5_000);
    await cardField(signe).fill(long);
    await send.click();
    await expect(
      signe.getByText(/^(Fejl: )?Teksten er for lang\. Der er .* for meget\. Del den i to kort\./),
    ).toBeVisible();
    await expect(cardField(signe)).toHaveValue(long);
    await cardField(signe).fill('Elmer har nummer 120314-1234.');
    await send.click();
    await expect(signe.getByText(/Det ligner et CPR-nummer/)).toBeVisible();
    await expect(cardWith(control, '120314')).toHaveCount(0);
    await cardField(signe).fill('Elmer er 11 år.');
    await share(signe);
    await expect(cardWith(control, 'Elmer er 11 år.')).toBeVisible();
  });

  test('emoji, right-to-left and pasted HTML stand as plain words', async ({ control, come, wall }) => {
    const signe = await come('f1');
    const texts = ['Godt 👩‍👧‍👦 🌻!', 'أريد صباحاً هادئاً', '<img src=x onerror=alert(1)> <b>fed</b>'];
    for (const text of texts) await writeCard(signe, { column: 'wish', text });
    for (const page of [control, wall]) for (const text of texts) await expect(cardWith(page, text)).toBeVisible();
    const arabic = cardWith(wall, texts[1] ?? '')
      .locator('p')
      .first();
    await expect(arabic).toHaveCSS('direction', 'rtl');
    await columnOn(control, 'concern').getByRole('button', { name: 'Nyt kort' }).click();
    await paste(
      control,
      cardField(control),
      '<table><tr><td>Fra</td><td>Word</td></tr></table><img src="/x.png">',
      'Fra Word',
    );
    await share(control);
    await expect(cardWith(wall, 'Fra Word')).toBeVisible();
    await expect(columnOn(control, 'concern').locator('img, table')).toHaveCount(0);
  });
});
