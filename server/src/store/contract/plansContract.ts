import { expect, test } from 'vitest';
import type { NewPlanAgreement } from '../sql/planAgreements.ts';
import type { NewPlanGoal } from '../sql/planGoals.ts';
import type { NewPlanScale } from '../sql/planScales.ts';
import { AT, addFamily, addMeeting, addStaff } from './storedElmer.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const by = { staff: 'ida1', at: AT };
const from = (family: string, meeting: string) => ({
  ...{ family, meeting, at: AT, summary: 'Elmer skal vide, hvad der sker.' },
  next: { day: '2026-06-12', why: 'Skolen har ferie.' },
});

const agreement = (id: string, boardAgreementId = 'a1'): NewPlanAgreement => ({
  ...{ id, boardAgreementId, what: 'Laver planen aftenen før', due: '2026-03-15' },
  owners: [
    { participant: 'torben1', name: 'Torben', answer: null },
    { participant: 'signe1', name: 'Signe', answer: 'yes' },
  ],
  ...{ sign: 'Elmer ved det', ifItFails: '', status: 'proposed' },
  ...{
    tell: 'Skolen',
    standing: true,
    needsGrant: true,
    answersTo: '»Morgenen er svær.« – Signe',
    answersBy: 'signe1',
    goalCard: null,
  },
});

async function withMeetings(open: OpenStore) {
  const hand = await storeInHand(open);
  await addStaff(hand.store, 'ida1');
  for (const [family, meeting, code] of [
    ['elmer1', 'moede1', '111111'],
    ['elmer10', 'moede10', '222222'],
  ] as const) {
    await addFamily(hand.store, family, 'ida1');
    await addMeeting(hand.store, meeting, family, code);
  }
  return hand;
}

/** What every engine promises about family plans. */
export function plansContract(open: OpenStore): void {
  test('agreements come back as they were taken in, in one family only', async () => {
    const { store, reopen } = await withMeetings(open);
    expect(await store.plans.takeIn(from('elmer1', 'moede1'), [agreement('p1'), agreement('p2', 'a2')])).toEqual({
      taken: 2,
      already: 0,
    });
    const { plans, meetings } = await reopen();
    const { id: _, goalCard: __, ...kept } = agreement('p1');
    expect(await plans.agreements('elmer1')).toMatchObject([
      { id: 'p1', ...kept, meetingId: 'moede1', meetingAt: '2026-03-12T13:00:00.000Z', history: [] },
      { id: 'p2', boardAgreementId: 'a2' },
    ]);
    expect(await plans.agreements('elmer10')).toEqual([]);
    const { summary, next } = from('elmer1', 'moede1');
    expect(await plans.endings('elmer1')).toEqual(new Map([['moede1', { summary, next }]]));
    expect((await meetings.find('moede1'))?.inPlan).toBe(true);
    expect((await meetings.find('moede10'))?.inPlan).toBe(false);
  });

  test('taking the same in again adds nothing and changes no status', async () => {
    const { plans } = (await withMeetings(open)).store;
    await plans.takeIn(from('elmer1', 'moede1'), [agreement('p1')]);
    await plans.setStatus('p1', 'done', 'Det gik.', by);
    const again = await plans.takeIn(from('elmer1', 'moede1'), [agreement('other'), agreement('p2', 'a2')]);
    expect(again).toEqual({ taken: 1, already: 1 });
    expect((await plans.agreements('elmer1')).map(({ id, status }) => [id, status])).toEqual([
      ['p1', 'done'],
      ['p2', 'proposed'],
    ]);
  });

  test('a meeting whose agreements cannot all be written gives the plan none', async () => {
    const { plans, meetings } = (await withMeetings(open)).store;
    const broken = { ...agreement('p2', 'a2'), what: null as unknown as string };
    await expect(plans.takeIn(from('elmer1', 'moede1'), [agreement('p1'), broken])).rejects.toThrow();
    expect(await plans.agreements('elmer1')).toEqual([]);
    expect((await meetings.find('moede1'))?.inPlan).toBe(false);
    expect(await plans.takeIn(from('elmer1', 'moede1'), [agreement('p1')])).toEqual({ taken: 1, already: 0 });
  });

  test('shown numbers are kept once, and only in their own family', async () => {
    const { store, reopen } = await withMeetings(open);
    const elmer = { scale: 'everyday', participant: 'elmer-b1', name: 'Elmer', value: 3, face: 'hard', words: 'træls' };
    const torben = { ...elmer, participant: 'torben1', name: 'Torben', value: 'dontKnow', face: null, words: '' };
    const numbers = [elmer, torben] as NewPlanScale[];
    await store.plans.takeIn(from('elmer1', 'moede1'), [], numbers);
    await store.plans.takeIn(from('elmer1', 'moede1'), [], [{ ...numbers[0], value: 9 } as NewPlanScale]);
    const { plans } = await reopen();
    const answers = [
      { person: 'Elmer', name: 'Elmer', value: 3, face: 'hard', words: 'træls' },
      { person: 'Torben', name: 'Torben', value: 'dontKnow', face: null, words: '' },
    ];
    const meetingAt = '2026-03-12T13:00:00.000Z';
    expect(await plans.scales('elmer1')).toEqual([{ meetingId: 'moede1', meetingAt, scale: 'everyday', answers }]);
    expect(await plans.scales('elmer10')).toEqual([]);
  });

  test('a number about a goal is kept beside one about another, and goes with the person whose goal it is', async () => {
    const { store, reopen } = await withMeetings(open);
    const about = (card: string, author: string) => ({ card, author, text: `Det mål er ${card}.`, by: author });
    const number = { scale: 'goal', participant: 'torben1', name: 'Torben', value: 3, face: null, words: '' } as const;
    const numbers = [about('h1', 'elmer-b1'), about('h2', 'signe1')].map((one) => ({ ...number, about: one }));
    await store.plans.takeIn(from('elmer1', 'moede1'), [], numbers);
    await store.plans.takeIn(from('elmer1', 'moede1'), [], numbers);
    const { plans, erasures } = await reopen();
    const goals = async () => (await plans.scales('elmer1')).map((scale) => scale.about);
    expect(await goals()).toEqual([
      { card: 'h1', text: 'Det mål er h1.', by: 'elmer-b1' },
      { card: 'h2', text: 'Det mål er h2.', by: 'signe1' },
    ]);
    const part = { meeting: 'moede1', participant: 'signe1', pseudonym: 'erased-1', rooms: [] };
    await erasures.erase({ parts: [part], name: 'En, der er slettet', person: null, at: AT });
    expect(await goals()).toEqual([{ card: 'h1', text: 'Det mål er h1.', by: 'elmer-b1' }]);
  });

  const goal = (id: string, more: Partial<NewPlanGoal> = {}): NewPlanGoal => ({
    ...{ id, card: 'card-g1', author: 'signe1', text: 'En vågen voksen efter kl. 17.', side: 'family' },
    ...{ danger: 'Pelle går ud alene.', proof: 'tre måneder i træk', ...more },
  });

  test('safety goals come into the plan once, with the agreements that belong to them', async () => {
    const { store, reopen } = await withMeetings(open);
    const agreed = [{ ...agreement('p1'), goalCard: 'card-g1' }, agreement('p2', 'a2')];
    await store.plans.takeIn(from('elmer1', 'moede1'), agreed, [], [goal('g1')]);
    await store.plans.takeIn(from('elmer1', 'moede1'), agreed, [], [goal('g9')]);
    const { plans } = await reopen();
    const { card: _, author: __, ...kept } = goal('g1');
    expect(await plans.goals('elmer1')).toMatchObject([{ ...kept, horizon: 'long', dropped: false }]);
    expect((await plans.agreements('elmer1')).map((one) => one.goal)).toEqual(['g1', null]);
    expect(await plans.goals('elmer10')).toEqual([]);
  });

  test('a goal in the words of one the family has already is that goal', async () => {
    const { plans } = (await withMeetings(open)).store;
    const { text, side, danger, proof } = goal('g1');
    await plans.addGoal('elmer1', 'old', { text, horizon: 'short', dropped: false }, by);
    await plans.takeIn(from('elmer1', 'moede1'), [{ ...agreement('p1'), goalCard: 'card-g1' }], [], [goal('g1')]);
    expect(await plans.goals('elmer1')).toMatchObject([{ id: 'old', text, horizon: 'short', side, danger, proof }]);
    expect((await plans.agreements('elmer1'))[0]?.goal).toBe('old');
  });

  test('a goal goes with the person whose words it is, unless staff have reworded it', async () => {
    const { store } = await withMeetings(open);
    const goals = [goal('g1'), goal('g2', { card: 'card-g2', text: 'Ro om morgenen.' })];
    await store.plans.takeIn(from('elmer1', 'moede1'), [{ ...agreement('p1'), goalCard: 'card-g1' }], [], goals);
    await store.plans.changeGoal('g2', { text: 'Faste morgener.', horizon: 'long', dropped: false }, by);
    const part = { meeting: 'moede1', participant: 'signe1', pseudonym: 'erased-1', rooms: [] };
    await store.erasures.erase({ parts: [part], name: 'En, der er slettet', person: null, at: AT });
    const left = await store.plans.goals('elmer1');
    expect(left.map(({ text, history }) => [text, history.map((one) => one.text)])).toEqual([
      ['Faste morgener.', ['Faste morgener.']],
    ]);
    expect((await store.plans.agreements('elmer1'))[0]?.goal).toBeNull();
  });

  test('a goal keeps every wording with its author', async () => {
    const { store, reopen } = await withMeetings(open);
    await store.plans.addGoal('elmer1', 'g1', { text: 'Tre formiddage', horizon: 'short', dropped: false }, by);
    const later = { ...by, at: AT + 1 };
    await store.plans.changeGoal('g1', { text: 'Hver formiddag', horizon: 'long', dropped: true }, later);
    const { plans } = await reopen();
    expect(await plans.goals('elmer1')).toMatchObject([
      {
        ...{ text: 'Hver formiddag', horizon: 'long', dropped: true },
        history: [
          { text: 'Tre formiddage', horizon: 'short', by: 'Ansat ida1' },
          { text: 'Hver formiddag', horizon: 'long', at: '2026-03-12T12:00:00.001Z' },
        ],
      },
    ]);
    expect(await plans.familyOfGoal('g1')).toBe('elmer1');
    expect(await plans.goals('elmer10')).toEqual([]);
  });
}
