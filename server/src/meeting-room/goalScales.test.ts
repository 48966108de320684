import { rewordCard, showCard, withdrawCard } from '@samtavlen/shared/board/cards.ts';
import { answerScale, type ScaleAnswer } from '@samtavlen/shared/board/scales.ts';
import { expect, test } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const KNOW = 'At jeg ved hvad der skal ske når jeg kommer.';
const CALM = 'At vi har en morgen uden gråd.';
const SECRET = 'ZEBRA det græder vi over';

const answer = (value: ScaleAnswer['value'], words = '', scribe: string | null = null): ScaleAnswer => ({
  ...{ value, words, face: null, at: 1, scribe },
});

/** Elmer and his mother have each set a goal, and the table is asked about his. */
async function whenAskedAboutElmers() {
  const held = await elmerMeeting();
  const { server, seats, phone, meeting, control, sit } = held;
  await held.open();
  const [elmer, signe] = [await sit('b1'), await sit('f1')];
  const wish = (device: Device, author: string, id: string, text: string) =>
    showCard(device.doc, device.board, { id, author: seats[author] as string, column: 'wish', text, at: 1 });
  wish(elmer, 'b1', 'card-h1', KNOW);
  wish(signe, 'f1', 'card-h2', CALM);
  await Promise.all([elmer.saved(), signe.saved()]);
  const command = (what: 'askScale' | 'showScale' | 'putScaleAway', about: string) =>
    control.command({ do: what, scale: 'goal', about });
  const answers = async (key: string, about: string, given: ScaleAnswer) => {
    const device = await Device.connect(server.app, `/ws/draft/${meeting.id}/${seats[key]}`, await phone(key));
    answerScale(device.doc, { scale: 'goal', about }, given);
    return device;
  };
  const shown = (device: Device) => device.boardNow.scales.map(({ about, answers: all }) => [about, Object.keys(all)]);
  expect(await command('askScale', 'card-h1')).toMatchObject({ ok: true });
  return { ...held, elmer, signe, command, answers, shown, id: (key: string) => seats[key] as string };
}

/** Each test plans a meeting of nine and seats them, ms. */
const timeout = 15_000;

test('[P2] a number about a goal is private until it is shown, and belongs to that goal', { timeout }, async () => {
  const { signe, control, command, answers, shown, id } = await whenAskedAboutElmers();
  await signe.until('the goal is named', () => signe.view?.conduct.scale?.about === 'card-h1');
  await (await answers('f2', 'card-h1', answer(6, SECRET))).saved();
  await control.until('one is ready', () => control.view?.ready?.ready === 1);
  expect([signe, control].map((device) => device.everHeard('ZEBRA'))).toEqual([false, false]);
  expect(await command('showScale', 'card-h2')).toMatchObject({ reason: 'notNow' });
  await command('showScale', 'card-h1');
  await signe.until('it is shown', () => shown(signe).length === 1);
  await command('askScale', 'card-h2');
  await control.until('nobody is ready for the next goal', () => control.view?.ready?.ready === 0);
  await (await answers('f2', 'card-h2', answer(2))).saved();
  await command('showScale', 'card-h2');
  await signe.until('both are shown', () => shown(signe).length === 2);
  expect(shown(signe).sort()).toEqual([
    ['card-h1', [id('f2')]],
    ['card-h2', [id('f2')]],
  ]);
});

test('only what stands as a goal is asked about, with words, and by those who lead', { timeout }, async () => {
  const { signe, control, command, id } = await whenAskedAboutElmers();
  await command('putScaleAway', 'card-h1');
  showCard(signe.doc, signe.board, {
    id: 'card-c1',
    author: id('f1'),
    column: 'concern',
    text: 'Jeg sover ikke.',
    at: 1,
  });
  showCard(signe.doc, signe.board, { id: 'card-h3', author: id('f1'), column: 'wish', text: '', at: 1 });
  await signe.saved();
  for (const about of ['card-c1', 'card-h3', 'card-none', '__proto__'])
    expect(await command('askScale', about)).toMatchObject({ reason: 'unknown' });
  expect(await control.command({ do: 'askScale', scale: 'goal' })).toMatchObject({ reason: 'unknown' });
  const asked = signe.command({ do: 'askScale', scale: 'goal', about: 'card-h1' });
  expect(await asked).toMatchObject({ reason: 'forbidden' });
});

test('[P1] a number about a goal nobody asked about is refused; about one asked earlier it is kept', {
  timeout,
}, async () => {
  const { command, answers, control } = await whenAskedAboutElmers();
  const early = await answers('f1', 'card-h2', answer(4));
  await early.until('it is refused', () => early.refusal?.reason === 'forbidden');
  await command('putScaleAway', 'card-h1');
  await command('askScale', 'card-h2');
  await (await answers('f1', 'card-h1', answer(3))).saved();
  await (await answers('p3', 'card-h2', answer(5))).saved();
  await control.until('one is ready', () => control.view?.ready?.ready === 1);
});

test('[P1] of a goal whose author takes it back nothing is shown; put back, it is', { timeout }, async () => {
  const { elmer, signe, command, answers, shown, id } = await whenAskedAboutElmers();
  await (await answers('f2', 'card-h1', answer(6))).saved();
  withdrawCard(elmer.doc, elmer.board, 'card-h1', { by: id('b1'), at: 2 });
  await elmer.saved();
  expect(await command('showScale', 'card-h1')).toMatchObject({ reason: 'notNow' });
  expect(await command('askScale', 'card-h1')).toMatchObject({ reason: 'unknown' });
  expect(shown(signe)).toEqual([]);
  elmer.board.cards.get('card-h1')?.delete('gone');
  await elmer.saved();
  expect(await command('showScale', 'card-h1')).toMatchObject({ ok: true });
  await signe.until('it is shown', () => shown(signe).length === 1);
});

test('the plan keeps each number with its goal, in the words it had at the end', { timeout }, async () => {
  const { ida, elmer, family, control, command, answers } = await whenAskedAboutElmers();
  await (await answers('f2', 'card-h1', answer(6))).saved();
  await command('showScale', 'card-h1');
  rewordCard(elmer.doc, elmer.board, 'card-h1', `${KNOW} Hver dag.`);
  await elmer.saved();
  expect(await control.command({ do: 'close' })).toMatchObject({ ok: true });
  const { scales } = (await ida.get(`/api/families/${family.id}/plan`)).body as { scales: unknown[] };
  expect(scales).toMatchObject([
    {
      ...{ scale: 'goal', about: { card: 'card-h1', text: `${KNOW} Hver dag.`, by: 'Elmer' } },
      answers: [{ name: 'Torben Havlykke', value: 6 }],
    },
  ]);
});
