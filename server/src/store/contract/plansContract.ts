import { expect, test } from 'vitest';
import type { NewPlanAgreement, NewPlanScale } from '../sql/plans.ts';
import { AT, addFamily, addMeeting, addStaff } from './storedElmer.ts';
import { type OpenStore, storeInHand } from './storeInHand.ts';

const by = { staff: 'ida1', at: AT };
const from = (family: string, meeting: string) => ({ family, meeting, summary: 'Elmer skal vide, hvad der sker.' });

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
    const { id: _, ...kept } = agreement('p1');
    expect(await plans.agreements('elmer1')).toMatchObject([
      { id: 'p1', ...kept, meetingId: 'moede1', meetingAt: '2026-03-12T13:00:00.000Z', history: [] },
      { id: 'p2', boardAgreementId: 'a2' },
    ]);
    expect(await plans.agreements('elmer10')).toEqual([]);
    expect(await plans.summaries('elmer1')).toEqual(new Map([['moede1', 'Elmer skal vide, hvad der sker.']]));
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
