import type { Page } from '@playwright/test';
import { enterBy, knock, knockWithCode, letIn, typeCode } from './table/entering.ts';
import { atDoor, closeMeeting, letBackIn, openControl, sendOut, startMeeting } from './table/leading.ts';
import { personOf, planElmer } from './table/planElmer.ts';
import { Staff } from './table/Staff.ts';
import { expect, test } from './table/test.ts';
import { Traffic } from './table/traffic.ts';
import { cardField, cardWith, draftCard, isSaved, turnTo, writeCard } from './table/writing.ts';

const PARENT = 'Forælder med forældremyndighed';

const doorOf = async (page: Page, meeting: string) => (await page.request.get(`/api/meetings/${meeting}/me`)).json();

test.describe('a personal link', () => {
  test('is one tap and no typing; looking behind it lets nobody in', async ({ house, screens }) => {
    const meeting = await planElmer(house);
    const signe = await screens.open('Signe', 'phone');
    await signe.goto(meeting.linkOf('f1'));
    await expect(signe.getByRole('heading', { name: 'Hej Signe Havlykke' })).toBeVisible();
    expect(await doorOf(signe, meeting.id)).toEqual({ state: 'none' });
    await signe.getByRole('button', { name: 'Fortsæt som Signe Havlykke' }).click();
    await expect(signe.getByRole('heading', { name: 'Velkommen, Signe Havlykke' })).toBeVisible();
    expect(await doorOf(signe, meeting.id)).toMatchObject({ state: 'in', right: 'participant' });
  });

  test('on a second device adds no second participant, and a reload keeps the place', async ({
    house,
    meeting,
    control,
    come,
  }) => {
    const [phone, laptop] = [await come('f1'), await come('f1', 'control')];
    await writeCard(phone, { column: 'concern', text: 'Jeg sover ikke.' });
    await expect(cardWith(laptop, 'Jeg sover ikke.')).toContainText('Dit kort');
    const people = await house.ida.ask<{ participants: unknown[] }>('GET', `/api/meetings/${meeting.id}`);
    expect(people.participants).toHaveLength(meeting.participants.length);
    await expect(control.getByText('Signe Havlykke, mor').first()).toBeVisible();
    await draftCard(phone, { column: 'wish', text: 'En morgen uden gråd.' });
    await phone.reload();
    await expect(cardField(phone)).toHaveValue('En morgen uden gråd.');
  });

  test('that is unknown, too old, or leads to a deleted family gets a sentence', async ({
    house,
    screens,
    meeting,
    control,
  }) => {
    const phone = await screens.open('a phone', 'phone');
    await phone.goto(meeting.linkOf('f1').slice(0, -4));
    await expect(phone.getByText('Linket virker ikke. Se efter, om hele linket er med.')).toBeVisible();
    await closeMeeting(control);
    await phone.goto(meeting.linkOf('f1'));
    await expect(phone.getByText('Linket er for gammelt. Bed om et nyt.')).toBeVisible();
    await house.ida.ask('DELETE', `/api/families/${meeting.familyId}`);
    await phone.goto(meeting.linkOf('f2'));
    await expect(phone.getByText('Familien er slettet her. Linket virker ikke mere.')).toBeVisible();
    await expect(phone.getByRole('link', { name: 'Skriv en kode i stedet' })).toBeVisible();
  });
});

test.describe('the door', () => {
  test('shows who knocks within 2 s, and the name typed is the name on the first card', async ({
    screens,
    meeting,
    control,
    wall,
  }) => {
    const torben = await screens.open('Torben', 'phone');
    await knockWithCode(torben, `${meeting.code.slice(0, 3)} ${meeting.code.slice(3)}`, 'Torben', PARENT);
    await expect(atDoor(control).getByText('Torben banker på')).toBeVisible({ timeout: 2_000 });
    await expect(wall.getByText('Torben')).toHaveCount(0);
    await letIn(control, 'Torben');
    await writeCard(torben, { column: 'concern', text: 'Jeg hører først om møderne dagen efter.' });
    await expect(cardWith(wall, 'Jeg hører først om møderne dagen efter.')).toContainText('Torben, forælder');
  });

  test('tells two people with the same name apart', async ({ screens, meeting, control }) => {
    for (const role of ['Skole', 'PPR']) {
      const mette = await screens.open(`Mette (${role})`, 'phone');
      await mette.goto(meeting.joinUrl);
      await knock(mette, 'Mette', role);
      await letIn(control, 'Mette');
      await writeCard(mette, { column: 'wish', text: `Fra ${role}.` });
    }
    await expect(cardWith(control, 'Fra Skole.')).toContainText('Mette, skole');
    await expect(cardWith(control, 'Fra PPR.')).toContainText('Mette, PPR');
  });

  test('says no kindly, and asks for a name that is there and not too long', async ({ screens, meeting, control }) => {
    const stranger = await screens.open('a stranger', 'phone');
    await stranger.goto(meeting.joinUrl);
    await stranger.getByRole('button', { name: 'Bank på' }).click();
    await expect(stranger.getByText('Skriv dit navn').first()).toBeVisible();
    await stranger.getByLabel('Hvad hedder du?').fill('N'.repeat(200));
    await stranger.getByLabel('Hvem er du i mødet?').selectOption({ label: 'Skole' });
    await stranger.getByRole('button', { name: 'Bank på' }).click();
    await expect(stranger.getByText('Teksten er for lang. Gør den kortere.').first()).toBeVisible();
    await expect(stranger.getByLabel('Hvad hedder du?')).toHaveValue('N'.repeat(200));
    await stranger.getByLabel('Hvad hedder du?').fill('عمر 🌻');
    await stranger.getByRole('button', { name: 'Bank på' }).click();
    await expect(atDoor(control).getByText('عمر 🌻 banker på')).toBeVisible();
    await control.getByRole('button', { name: /^Nej/ }).click();
    await expect(stranger.getByRole('heading', { name: 'Du er ikke lukket ind' })).toBeVisible();
  });

  test('whoever is sent out gets nothing of the board until they are back [P2]', async ({
    screens,
    meeting,
    control,
    come,
  }) => {
    const kasper = await come('p3', 'control');
    const signe = await screens.open('Signe', 'phone');
    const heard = new Traffic(signe);
    await enterBy(signe, meeting.linkOf('f1'), personOf('f1').name);
    await writeCard(signe, { column: 'concern', text: 'Jeg sover ikke.' });
    await isSaved(signe);
    await sendOut(control, 'Signe Havlykke');
    await expect(signe.getByRole('heading', { name: /^Du er uden for mødet/ })).toBeVisible();
    await writeCard(kasper, { column: 'concern', text: 'Skrevet, mens hun er ude.' });
    await expect(cardWith(control, 'Skrevet, mens hun er ude.')).toBeVisible();
    expect(heard.has('Skrevet, mens hun er ude.')).toBe(false);
    await letBackIn(control, 'Signe Havlykke');
    await expect(cardWith(signe, 'Skrevet, mens hun er ude.')).toBeVisible();
    await expect(cardWith(signe, 'Jeg sover ikke.')).toContainText('Dit kort');
    expect(heard.has('Skrevet, mens hun er ude.')).toBe(true);
  });

  test('a wrong code gets a sentence, and after ten even the right one must wait', async ({
    playwright,
    empty,
    emptyScreens,
  }) => {
    const ida = await Staff.join(playwright, empty, empty.setUpLink, 'Ida Brændmose');
    const karim = await Staff.join(playwright, empty, await ida.invite(), 'Karim Solbjerg');
    const { code } = await planElmer({ ida, karim });
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const phone = await emptyScreens.open('a phone', 'phone');
    await phone.goto('/');
    await typeCode(phone, wrong);
    await expect(phone.getByText('Koden passer ikke. Se på skærmen igen – den har 6 tal.')).toBeVisible();
    const guess = { headers: { 'x-samtavlen': '1' }, data: { code: wrong, name: 'Nysgerrig', role: 'school' } };
    for (let times = 1; times < 10; times++)
      expect((await phone.request.post('/api/knocks', guess)).status()).toBe(404);
    await typeCode(phone, code);
    await expect(phone.getByText('Der er prøvet mange gange. Vent ti minutter, og prøv igen.')).toBeVisible();
    await ida.leave();
    await karim.leave();
  });
});

test('whoever is let in again at once is in, without touching the phone', async ({ house, meeting, come }) => {
  const signe = await come('f1');
  await writeCard(signe, { column: 'concern', text: 'Jeg sover ikke.' });
  const { id } = meeting.participants.find(({ name }) => name === personOf('f1').name) ?? { id: '' };
  const send = (way: 'out' | 'in') => house.ida.ask('POST', `/api/meetings/${meeting.id}/participants/${id}/${way}`);
  await send('out');
  await expect(signe.getByRole('heading', { name: /^Du er uden for mødet/ })).toBeVisible();
  await send('in');
  await expect(cardWith(signe, 'Jeg sover ikke.')).toContainText('Dit kort');
});

test('a shared tablet asks who is writing, and forgets one person before the next [P2]', async ({
  screens,
  meeting,
  control,
}) => {
  const tablet = await screens.open('the tablet', 'control');
  await tablet.goto(meeting.tabletUrl);
  await tablet.getByRole('button', { name: 'Hvem skriver nu?' }).click();
  await tablet.getByRole('button', { name: /^Elmer/ }).click();
  await draftCard(tablet, { column: 'concern', text: 'Kun Elmers.' });
  await tablet.getByRole('button', { name: 'Tilbage' }).click();
  await writeCard(tablet, { column: 'wish', text: 'Elmers kort.' });
  await tablet.getByRole('button', { name: 'Skift person' }).click();
  await tablet.getByRole('button', { name: /^Torben/ }).click();
  await turnTo(tablet, 'wish');
  await expect(cardWith(tablet, 'Elmers kort.')).not.toContainText('Dit kort');
  await expect(tablet.getByText('Kun Elmers.')).toHaveCount(0);
  await expect(cardWith(control, 'Elmers kort.')).toContainText('Elmer, 11 år');
});

test('another computer becomes the wall by a code that works once', async ({ house, screens }) => {
  const meeting = await planElmer(house);
  const control = await openControl(screens, house.ida, meeting);
  await control.getByText('Vindue og bogstaver').click();
  await control.getByRole('button', { name: 'Kode til en anden skærm' }).click();
  const made = control.getByRole('status').filter({ hasText: 'på den anden skærm' });
  const code = (await made.getByText(/^\d{3}\s\d{3}$/).textContent()) ?? '';
  const projector = await screens.open('the projector', 'wall');
  const type = async (page: Page) => {
    await page.goto('/tavle');
    await page.getByLabel('Skriv tavlens kode').fill(code);
    await page.getByRole('button', { name: 'Vis tavlen' }).click();
  };
  await type(projector);
  await expect(projector.getByRole('img', { name: /^QR-kode/ })).toBeVisible();
  await startMeeting(control);
  await expect(projector.getByRole('heading', { name: 'Bekymringer' })).toBeVisible();
  await expect(projector.getByRole('img', { name: /^QR-kode/ })).toBeVisible();
  await expect(projector.getByRole('button')).toHaveCount(0);
  const other = await screens.open('a second projector', 'wall');
  await type(other);
  await expect(other.getByText('Koden passer ikke. Bed mødelederen om en ny.')).toBeVisible();
});
