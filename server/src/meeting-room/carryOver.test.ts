import { parkCard } from '@samtavlen/shared/board/settingAside.ts';
import { describe, expect, test } from 'vitest';
import { elmerPlan } from '../meetings/testing/planElmer.ts';
import { Device } from './testing/Device.ts';
import { elmerMeeting } from './testing/elmerMeeting.ts';

const WAITS = 'Hvem henter om fredagen?';
const STANDS = 'Der er larm i klassen.';
const HANNE = 'Jeg mangler svar fra lægen.';

/** Elmer's first meeting, closed with cards of Signe's and Louise's that wait for the next, and one that stands. */
async function afterTheFirst() {
  const first = await elmerMeeting();
  const { open, say, sit, control, seats, ida, family, staffIds, server } = first;
  await open();
  const [signe, louise] = [await sit('f1'), await sit('p4')];
  say(signe, 'f1', 'waits1', WAITS);
  say(signe, 'f1', 'stands', STANDS);
  say(louise, 'p4', 'waits2', HANNE);
  await Promise.all([signe.saved(), louise.saved()]);
  await control.until('the cards are there', () => control.cards(0).length === 3);
  const by = seats.p1 as string;
  for (const card of ['waits1', 'waits2'])
    parkCard(control.doc, control.board, card, { by, at: 1, why: 'Mona er her ikke', next: true });
  await control.saved();
  expect(await control.command({ do: 'close' })).toMatchObject({ ok: true });

  const offer = async () => (await ida.get(`/api/families/${family.id}/carry-over`)).body.offer;
  /** The next meeting, without Louise; the wishes of whoever sets it up in `more`. */
  const next = async (more: object = {}) => {
    const plan = elmerPlan(staffIds);
    const participants = plan.participants.filter(({ key }) => key !== 'p4');
    return ida.post(`/api/families/${family.id}/meetings`, { ...plan, participants, ...more });
  };
  const opened = async (meeting: string) => {
    const device = await Device.connect(server.app, `/ws/board/${meeting}`, ida);
    expect(await device.command({ do: 'open' })).toMatchObject({ ok: true });
    return device;
  };
  return { ...first, offer, next, opened };
}

/** Each test plans two meetings of nine and seats them, ms. */
const timeout = 20_000;

describe('what a meeting set aside for the next', { timeout }, () => {
  test('arrives when the next one opens, in the same words and with the same voice', async () => {
    const { next, opened } = await afterTheFirst();
    const { body: meeting } = await next();
    const control = await opened(meeting.id);
    await control.until('the cards have come', () => control.boardNow.parked.length === 2);
    const signe = meeting.participants.find(({ name }: { name: string }) => name === 'Signe Havlykke').id;
    const [own, absent] = ['waits1', 'waits2'].map((id) => control.boardNow.parked.find((card) => card.id === id));
    expect(own).toMatchObject({ text: WAITS, author: signe, parked: { why: 'Mona er her ikke', next: false } });
    expect(own?.carried).toEqual({ at: meeting.startsAt, name: '', danger: false });
    const ida = meeting.participants.find(({ lead }: { lead?: string }) => lead === 'facilitator').id;
    expect(absent).toMatchObject({ text: HANNE, carried: { name: 'Louise Tranebæk' }, parked: { by: ida } });
    expect(control.cards(0)).toEqual([]);
    // They must be decided on here too.
    expect(await control.command({ do: 'close' })).toMatchObject({ ok: false, reason: 'notEmptied' });
  });

  test('can be left behind, and other cards taken along, also into the other template', async () => {
    const { next, opened, offer } = await afterTheFirst();
    const { meeting: from, cards } = await offer();
    // In no order of ours: Signe and Louise wrote at the same time.
    expect(Object.fromEntries(cards.map(({ id, waits }: { id: string; waits: boolean }) => [id, waits]))).toEqual({
      waits1: true,
      waits2: true,
      stands: false,
    });
    const { body: meeting } = await next({ template: 'threeColumns', carry: { meeting: from, cards: ['stands'] } });
    const control = await opened(meeting.id);
    await control.until('the card has come', () => control.cards(0).length === 1);
    expect(control.boardNow.parked).toEqual([]);
    expect(control.boardNow.columns[0]?.cards[0]).toMatchObject({ text: STANDS, column: 'concern', lane: 'danger' });
  });

  test('does not come back when it has been erased meanwhile', async () => {
    const { next, opened, ida, family } = await afterTheFirst();
    const { body: meeting } = await next();
    const people = (await ida.get(`/api/families/${family.id}/erasable`)).body;
    const signe = people.find(({ name }: { name: string }) => name === 'Signe Havlykke');
    const erased = await ida.post(`/api/families/${family.id}/erasures`, {
      key: signe.key,
      meeting: null,
      name: signe.name,
    });
    expect(erased.status).toBe(204);
    const control = await opened(meeting.id);
    await control.until('the other card has come', () => control.boardNow.parked.length > 0);
    expect(control.boardNow.parked.map(({ id }) => id)).toEqual(['waits2']);
  });

  test('[P9] goes from the next meeting too, when the words of someone who was not there are erased', async () => {
    const { next, opened, ida, family, server } = await afterTheFirst();
    const { body: meeting } = await next();
    const control = await opened(meeting.id);
    await control.until('the cards have come', () => control.boardNow.parked.length === 2);
    const people = (await ida.get(`/api/families/${family.id}/erasable`)).body;
    const louise = people.find(({ name }: { name: string }) => name === 'Louise Tranebæk');
    const erased = await ida.post(`/api/families/${family.id}/erasures`, {
      key: louise.key,
      meeting: null,
      name: louise.name,
    });
    expect(erased.status).toBe(204);
    const again = await Device.connect(server.app, `/ws/board/${meeting.id}`, ida);
    await again.until('the board is there', () => again.boardNow.parked.length > 0);
    expect(again.boardNow.parked.map(({ id }) => id)).toEqual(['waits1']);
    expect(again.everHeard('lægen')).toBe(false);
    expect(again.everHeard('Louise')).toBe(false);
  });

  test('is not taken from another family, nor told to staff of one', async () => {
    const { next, offer, server, family, meeting } = await afterTheFirst();
    const { meeting: from } = await offer();
    const { browser: anders } = await server.staff('Anders Lyngfelt');
    expect((await anders.get(`/api/families/${family.id}/carry-over`)).status).toBe(404);
    expect(from).toBe(meeting.id);
    for (const carry of [
      { meeting: from, cards: ['not-there'] },
      { meeting: 'no-such-meeting', cards: [] },
    ])
      expect((await next({ carry })).status).toBe(422);
  });
});
