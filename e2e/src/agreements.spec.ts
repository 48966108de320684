import type { Page } from '@playwright/test';
import { addDays, dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import {
  agreementWith,
  answer,
  done,
  dueField,
  fillAgreement,
  newAgreement,
  setDue,
  signField,
  whatField,
  YES,
} from './table/agreeing.ts';
import { summaryField, sumUp } from './table/leading.ts';
import { paste } from './table/paste.ts';
import { typedDay } from './table/planElmer.ts';
import { expect, test } from './table/test.ts';
import { cardWith, columnOn, doWith, isSaved, turnTo, writeCard } from './table/writing.ts';

const inDays = (days: number): string => typedDay(addDays(dayInDenmark(Date.now()), days));

const plan = {
  what: 'Laver planen med Elmer aftenen før',
  owners: ['Signe Havlykke, mor', 'Torben Havlykke, far'],
  due: inDays(3),
  sign: 'Elmer siger, at han ved det',
};

/** Turns a phone to the agreements and finds the one with these words. */
async function look(phone: Page, what: string) {
  await turnTo(phone, 'agreement');
  return agreementWith(phone, what);
}

test('an agreement says what it lacks until it has who, what, when and sign [P5]', async ({ control, come }) => {
  const signe = await come('f1');
  await newAgreement(control);
  await whatField(control).fill(plan.what);
  await done(control);
  const agreement = await look(signe, plan.what);
  await expect(agreement).toContainText('Mangler: hvem der gør det, hvornår og hvordan vi ser det');
  await expect(agreement).toContainText('Forslag');
  await agreement.getByRole('button', { name: 'Ret aftalen' }).click();
  await signe.getByRole('checkbox', { name: 'Signe Havlykke, mor' }).check();
  await setDue(signe, inDays(3));
  await signField(signe).fill(plan.sign);
  await done(signe);
  await expect(agreement).toContainText('Mangler: 1 svar');
  await answer(signe, plan.what, YES);
  await expect(agreementWith(control, plan.what)).toContainText('Alle er med');
  await expect(agreementWith(control, plan.what)).not.toContainText('Mangler');
});

test('an agreement begun by mistake leaves nothing behind, and one with a word in it stays', async ({
  control,
  come,
}) => {
  const signe = await come('f1');
  await newAgreement(signe);
  await whatField(signe).fill(plan.what);
  await done(signe);
  await newAgreement(signe);
  await done(signe);
  await expect(columnOn(signe, 'agreement').getByRole('article')).toHaveCount(1);
  await expect(signe.getByText('uden tekst')).toHaveCount(0);
  await expect(columnOn(control, 'agreement').getByRole('article')).toHaveCount(1);
  await expect(agreementWith(control, plan.what)).toBeVisible();
});

test('a day that does not exist is not taken, and one that has passed is asked about', async ({ come }) => {
  const signe = await come('f1');
  await newAgreement(signe);
  await setDue(signe, '31.02.');
  await expect(signe.getByText(/Den dag findes ikke/)).toBeVisible();
  await expect(dueField(signe)).toHaveValue('31.02.');
  await setDue(signe, inDays(-2));
  const doubt = signe.getByRole('alert').filter({ hasText: 'er gået. Er det den rigtige dato?' });
  await doubt.getByRole('button', { name: 'Nej, ret den' }).click();
  await expect(dueField(signe)).toBeFocused();
  await setDue(signe, inDays(-3));
  await doubt.getByRole('button', { name: 'Ja, brug den' }).click();
  await expect(signe.getByRole('button', { name: 'Fjern datoen' })).toBeVisible();
  await signe.getByRole('button', { name: 'Om en uge' }).click();
  await whatField(signe).fill(plan.what);
  await done(signe);
  const inAWeek = new Date(`${addDays(dayInDenmark(Date.now()), 7)}T12:00:00Z`);
  const words = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long' }).format(inAWeek);
  await expect(agreementWith(signe, plan.what)).toContainText(words);
});

test('each owner answers alone: no is as easy as yes, and a change opens the answers again [P5]', async ({
  control,
  come,
}) => {
  const [signe, torben] = [await come('f1'), await come('f2')];
  await newAgreement(control);
  await fillAgreement(control, plan);
  for (const phone of [signe, torben]) await look(phone, plan.what);
  await expect(agreementWith(control, plan.what).getByRole('group')).toHaveCount(0);
  await answer(signe, plan.what, YES);
  await answer(torben, plan.what, 'Ikke helt – lad os tale om den');
  await expect(agreementWith(control, plan.what)).toContainText('Vi skal tale om den');
  await expect(agreementWith(control, plan.what)).toContainText('2 af 2 har svaret');
  await answer(torben, plan.what, 'Jeg vil vente med at svare');
  await expect(agreementWith(control, plan.what)).toContainText('Venter');
  await answer(torben, plan.what, YES);
  await expect(agreementWith(control, plan.what)).toContainText('Alle er med');
  await agreementWith(control, plan.what).getByRole('button', { name: 'Ret aftalen' }).click();
  await setDue(control, inDays(5));
  await done(control);
  for (const phone of [signe, torben])
    await expect(agreementWith(phone, plan.what)).toContainText('Aftalen er ændret, siden du svarede. Svar igen.');
  await expect(agreementWith(control, plan.what)).not.toContainText('Alle er med');
});

test('a card becomes an agreement with its words, and an agreement can be taken back and put back', async ({
  control,
  come,
}) => {
  const signe = await come('f1');
  await writeCard(signe, { column: 'wish', text: 'At vi får den samme besked.' });
  await doWith(cardWith(signe, 'At vi får den samme besked.'), 'Gør til aftale');
  await expect(whatField(signe)).toHaveText('At vi får den samme besked.');
  await signe.getByRole('button', { name: 'Træk aftalen tilbage' }).click();
  await turnTo(signe, 'agreement');
  await expect(signe.getByText('Ingen aftaler endnu.')).toBeVisible();
  await signe.getByText('Trukket tilbage (1)').click();
  await signe.getByRole('button', { name: 'Sæt aftalen tilbage' }).click();
  await expect(agreementWith(control, 'At vi får den samme besked.').last()).toBeVisible();
});

/** Every sign of both, each one's own in the order it was typed. */
function expectBoth(text: string, mine: string, theirs: string): void {
  expect([...text].sort().join('')).toBe([...(mine + theirs)].sort().join(''));
  const own = (signs: string) => [...text].filter((sign) => signs.includes(sign)).join('');
  expect(own(mine)).toBe(mine);
  expect(own(theirs)).toBe(theirs);
}

test('two who write in the same text at once see each other and lose nothing [P4]', async ({ control, come }) => {
  const signe = await come('f1');
  await sumUp(control);
  for (const page of [control, signe]) await page.getByRole('button', { name: 'Skriv opsummeringen' }).click();
  await expect(control.getByText('Signe Havlykke skriver også her')).toBeVisible();
  await expect(signe.getByText('Ida Brændmose skriver også her')).toBeVisible();
  const [hers, his] = ['abcdefghijklmnopqrstuvwxyzæøå', 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ'];
  await Promise.all([
    summaryField(control).pressSequentially(hers, { delay: 15 }),
    summaryField(signe).pressSequentially(his, { delay: 15 }),
  ]);
  for (const page of [control, signe]) {
    await isSaved(page);
    const text = summaryField(page);
    await expect.poll(async () => ((await text.textContent()) ?? '').length).toBe(hers.length + his.length);
    expectBoth((await text.textContent()) ?? '', hers, his);
  }
});

test('words marked to be written over stay marked, however late the editor is ready', async ({ come }) => {
  const signe = await come('f1');
  await writeCard(signe, { column: 'wish', text: 'At vi får den samme besked.' });
  await newAgreement(signe);
  await done(signe);
  await turnTo(signe, 'wish');
  await signe.clock.install();
  await signe.clock.pauseAt(Date.now() + 60_000);
  await doWith(cardWith(signe, 'At vi får den samme besked.'), 'Gør til aftale');
  await whatField(signe).click();
  await signe.keyboard.press('ControlOrMeta+A');
  await signe.clock.runFor(100);
  await signe.keyboard.type(plan.what);
  await expect(whatField(signe)).toHaveText(plan.what);
  await signe.clock.resume();
  await isSaved(signe);
});

test('pressed twice, also without net, it is one agreement [P4]', async ({ screens, control, come }) => {
  const signe = await come('f1');
  const wishes = [
    { page: control, text: 'At morgenen er rolig.' },
    { page: signe, text: 'At vi får den samme besked.' },
  ];
  for (const { page, text } of wishes) await writeCard(page, { column: 'wish', text });
  screens.netMayFail = true;
  for (const { page, text } of wishes) {
    await page.context().setOffline(true);
    const card = cardWith(page, text);
    await card.getByRole('button', { name: /^Handlinger/ }).click();
    await card.getByRole('button', { name: 'Gør til aftale', exact: true }).dblclick();
    await page.context().setOffline(false);
    await expect(whatField(page)).toHaveText(text);
    await isSaved(page);
    await done(page);
  }
  await turnTo(signe, 'agreement');
  for (const page of [control, signe]) await expect(columnOn(page, 'agreement').getByRole('article')).toHaveCount(2);
});

test('a page pasted into a shared text lands as its words', async ({ control, come }) => {
  const signe = await come('f1');
  await newAgreement(control);
  await paste(
    control,
    whatField(control),
    '<h1>Plan</h1><img src="/x.png"><table><tr><td>Fra Word</td></tr></table>',
    'Fra Word',
  );
  await expect(whatField(control)).toHaveText('Fra Word');
  await expect(whatField(control).locator('img, table, h1')).toHaveCount(0);
  await done(control);
  await expect(await look(signe, 'Fra Word')).toBeVisible();
});
