import { writeDraft } from '@samtavlen/shared/board/drafts.ts';
import { rangeOf } from '@samtavlen/shared/board/rangeOf.ts';
import { answerScale, type ScaleAnswer } from '@samtavlen/shared/board/scales.ts';
import { describe, expect, test } from 'vitest';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const answer = (value: ScaleAnswer['value'], words = '', scribe: string | null = null): ScaleAnswer => ({
  ...{ value, words, face: null, at: 1, scribe },
});

/** The Elmer meeting when the first scale has been asked; `privately` is a person's own document, or their scribe's. */
async function whenAsked() {
  const held = await elmerMeeting();
  const { server, seats, phone, meeting, control } = held;
  const privately = async (key: string, browser?: Awaited<ReturnType<typeof phone>>) =>
    Device.connect(server.app, `/ws/draft/${meeting.id}/${seats[key]}`, browser ?? (await phone(key)));
  const answers = async (key: string, given: ScaleAnswer) => {
    const device = await privately(key);
    answerScale(device.doc, { scale: 'everyday' }, given);
    await device.saved();
    return device;
  };
  const shown = (device: Device) => device.boardNow.scales.find(({ scale }) => scale === 'everyday')?.answers ?? {};
  const show = () => control.command({ do: 'showScale', scale: 'everyday' });
  await held.open();
  await control.command({ do: 'askScale', scale: 'everyday' });
  return { ...held, privately, answers, shown, show, id: (key: string) => seats[key] as string };
}

/** Each test plans a meeting of nine and seats them, ms. */
const timeout = 15_000;

describe('a scale', { timeout }, () => {
  test('[P2] no number reaches another before it is shown, only how many are ready', async () => {
    const { sit, control, answers, shown, show, id } = await whenAsked();
    const [signe, torben] = [await sit('f1'), await sit('f2')];
    await answers('f1', answer(3, 'Nætterne er svære.'));
    await control.until('one is ready', () => control.view?.ready?.ready === 1);
    await torben.until('Torben knows it too', () => torben.view?.ready?.ready === 1);
    expect([signe, torben, control].map((device) => device.everHeard('Nætterne'))).toEqual([false, false, false]);
    expect(torben.view?.conduct.scale).toEqual({ id: 'everyday', shown: false });
    await answers('f2', answer(5));
    expect(await show()).toMatchObject({ ok: true });
    await torben.until('all are shown', () => shown(torben)[id('f1')]?.value === 3);
    expect(shown(torben)).toEqual({ [id('f1')]: answer(3, 'Nætterne er svære.'), [id('f2')]: answer(5) });
    expect(rangeOf({ scale: 'everyday', answers: shown(torben) })).toEqual({ low: 3, high: 5 });
    await torben.until('the scale is shown', () => torben.view?.conduct.scale?.shown === true);
    expect(torben.view?.ready).toBeNull();
  });

  test('a sleeping phone does not hold it up, and its owner’s answer is shown with the others', async () => {
    const { control, answers, shown, show, id } = await whenAsked();
    (await answers('f1', answer(3))).leave();
    await show();
    await control.until('Signe is among them', () => shown(control)[id('f1')]?.value === 3);
  });

  test('[P3] a seat answers through its scribe, and nobody else answers for it', async () => {
    const { karim, ida, privately, control, shown, show, id } = await whenAsked();
    const forMona = await privately('n1', karim);
    answerScale(forMona.doc, { scale: 'everyday' }, answer(4, '', id('p2')));
    await forMona.saved();
    const nosy = await privately('n1', ida);
    await nosy.until('the door is shut', () => nosy.closeCode !== null);
    await show();
    await control.until('Mona is among them', () => shown(control)[id('n1')]?.scribe === id('p2'));
  });

  test('[P1] a number in another’s name, and one that is no number, are refused', async () => {
    const { answers, privately, id } = await whenAsked();
    for (const wrong of [answer(4, '', id('p1')), answer(12)]) {
      const device = await privately('f2');
      answerScale(device.doc, { scale: 'everyday' }, wrong);
      await device.until('it is refused', () => device.refusal?.reason === 'forbidden');
      device.leave();
    }
    await answers('f2', answer(4));
  });

  test('[P2] a phone can not put numbers on the board, before they are shown or after', async () => {
    const { sit, answers, show, shown, id } = await whenAsked();
    const torben = await sit('f2');
    await answers('f1', answer(3));
    await torben.until('the board is here', () => torben.received.length > 3);
    torben.board.scales.set(`everyday:${id('f2')}`, answer(9));
    await torben.until('it is refused', () => torben.refusal?.reason === 'forbidden');
    await show();
    const again = await sit('f2');
    await again.until('Signe is shown', () => id('f1') in shown(again));
    again.board.scales.set(`everyday:${id('f1')}`, answer(9));
    await again.until('it is refused', () => again.refusal?.reason === 'forbidden');
    const fresh = await sit('b1');
    await fresh.until('the board is here', () => id('f1') in shown(fresh));
    expect(shown(fresh)).toEqual({ [id('f1')]: answer(3) });
  });

  test('an answer after the reveal stays private, until the scale is asked again and shown again', async () => {
    const { sit, answers, control, show, shown, id } = await whenAsked();
    const torben = await sit('f2');
    await answers('f1', answer(3));
    await show();
    await answers('f2', answer(8, 'Det går bedre.'));
    expect(await show()).toMatchObject({ ok: true });
    await torben.until('Signe is shown', () => id('f1') in shown(torben));
    expect(control.everHeard('Det går bedre.')).toBe(false);
    expect(await torben.command({ do: 'askScaleAgain', scale: 'everyday' })).toMatchObject({ ok: true });
    await control.until('the wish is heard', () => control.view?.lead?.scaleAgain.includes(id('f2')) ?? false);
    expect(torben.view?.lead).toBeNull();
    await control.command({ do: 'askScale', scale: 'everyday' });
    await control.until('both are ready', () => (control.view?.ready?.ready ?? 0) === 2);
    await show();
    await torben.until('Torben is shown too', () => shown(torben)[id('f2')]?.value === 8);
  });

  test('someone who is sent out is not waited for, and keeps the answer to themselves', async () => {
    const { ida, path, control, answers, show, shown, id } = await whenAsked();
    await answers('f1', answer(3));
    await answers('f2', answer(7));
    await control.until('both are ready', () => control.view?.ready?.ready === 2);
    await ida.post(`${path}/participants/${id('f2')}/out`);
    await control.until('one is left', () => control.view?.ready?.ready === 1);
    await show();
    await control.until('Signe is shown', () => id('f1') in shown(control));
    expect(Object.keys(shown(control))).toEqual([id('f1')]);
  });

  test('two who lead, at once: one scale is asked, and the other is told to wait', async () => {
    const { server, boardPath, karim, control, open } = await elmerMeeting();
    await open();
    const deputy = await Device.connect(server.app, boardPath, karim);
    const both = [
      control.command({ do: 'askScale', scale: 'everyday' }),
      deputy.command({ do: 'askScale', scale: 'calm' }),
    ];
    const told = await Promise.all(both);
    expect(told.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['notNow', 'ok']);
    const asked = told[0]?.ok ? 'everyday' : 'calm';
    expect(await deputy.command({ do: 'askScale', scale: asked })).toMatchObject({ ok: true });
    expect(await deputy.command({ do: 'putScaleAway', scale: asked })).toMatchObject({ ok: true });
    expect(await deputy.command({ do: 'askScale', scale: 'calm' })).toMatchObject({ ok: true });
  });

  test('only those who lead ask and show, and only a scale of the template', async () => {
    const { sit, control } = await whenAsked();
    const signe = await sit('f1');
    await signe.until('the view is here', () => signe.view !== null);
    expect(await signe.command({ do: 'showScale', scale: 'everyday' })).toMatchObject({ reason: 'forbidden' });
    expect(await signe.command({ do: 'askScaleAgain', scale: 'everyday' })).toMatchObject({ reason: 'notNow' });
    expect(await control.command({ do: 'askScale', scale: 'safety' })).toMatchObject({ reason: 'unknown' });
  });
});

describe('quiet writing', { timeout }, () => {
  const draft = (device: Device, id: string, text: string) =>
    writeDraft(device.doc, { id, column: 'concern', text, at: 1 });

  test('[P2] those who lead see how many drafts each has, nobody else does, and no word is told', async () => {
    const { sit, control, privately, id } = await whenAsked();
    const torben = await sit('f2');
    const signe = await privately('f1');
    draft(signe, 'draft-1', 'Jeg sover ikke.');
    await signe.saved();
    await control.until('the draft is counted', () => control.view?.drafts[id('f1')]?.concern === 1);
    expect(torben.view?.drafts).toEqual({});
    expect([control, torben].map((device) => device.everHeard('Jeg sover'))).toEqual([false, false]);
  });

  test('shown by the server, each draft is a card of its author’s, once', async () => {
    const { sit, control, privately, karim, id } = await whenAsked();
    const torben = await sit('f2');
    const [signe, forMona] = [await privately('f1'), await privately('n1', karim)];
    draft(signe, 'draft-1', 'Jeg sover ikke.');
    writeDraft(signe.doc, { id: 'draft-2', column: 'wish', text: 'Ro om morgenen.', at: 2 });
    draft(signe, 'draft-3', 'Hendes nummer er 120314-1234.');
    draft(forMona, 'draft-4', 'Signe svarer ikke.');
    await Promise.all([signe.saved(), forMona.saved()]);
    signe.leave();
    for (const _time of [1, 2])
      expect(await control.command({ do: 'showDrafts', column: 'concern' })).toMatchObject({ ok: true });
    await torben.until('the cards are there', () => torben.cards(0).length === 2);
    expect(torben.boardNow.columns[0]?.cards).toMatchObject([
      { id: 'draft-1', author: id('f1'), scribe: null, text: 'Jeg sover ikke.' },
      { id: 'draft-4', author: id('n1'), scribe: id('p2'), text: 'Signe svarer ikke.' },
    ]);
    expect(torben.cards(2)).toEqual([]);
    expect(torben.everHeard('120314')).toBe(false);
    await control.until('they are no drafts any more', () => control.view?.drafts[id('f1')]?.concern === 1);
  });

  test('a phone that shows the same draft at the same moment makes no second card, and is not refused', async () => {
    const { sit, control, privately, say } = await whenAsked();
    const [phone, signe] = [await sit('f1'), await privately('f1')];
    draft(signe, 'draft-1', 'Jeg sover ikke.');
    await signe.saved();
    await phone.until('the view is here', () => phone.view?.conduct.phase === 'open');
    const shown = control.command({ do: 'showDrafts', column: 'concern' });
    say(phone, 'f1', 'draft-1', 'Jeg sover ikke.');
    await shown;
    await phone.saved();
    await control.until('one card stands', () => control.cards(0).length === 1);
    expect([phone.refusal, phone.cards(0)]).toEqual([null, ['Jeg sover ikke.']]);
  });

  test('only those who lead show what others have written', async () => {
    const { sit } = await whenAsked();
    const signe = await sit('f1');
    expect(await signe.command({ do: 'showDrafts', column: 'concern' })).toMatchObject({ reason: 'forbidden' });
  });
});
