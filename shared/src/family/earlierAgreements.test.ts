import { expect, test } from 'vitest';
import { earlierAgreements } from './earlierAgreements.ts';
import type { PlanAgreement } from './planSchema.ts';

const kasper = { participant: 'p3', name: 'Kasper Vangsø', answer: 'yes' } as const;
const agreement = (id: string, change: Partial<PlanAgreement>): PlanAgreement => ({
  ...{
    id,
    meetingId: 'march',
    boardAgreementId: id,
    meetingAt: '2026-03-12T13:00:00.000Z',
    what: id,
    owners: [kasper],
    ...{ tell: '', standing: false, needsGrant: false, goal: null, answersTo: '', answersBy: '' },
  },
  ...{ due: '2026-03-16', sign: 'Birthe krydser af', ifItFails: '', status: 'agreed', history: [], ...change },
});

test('a meeting opens on all that was agreed last time, and on what is still open from before', () => {
  const january = { meetingId: 'january', meetingAt: '2026-01-08T13:00:00.000Z' };
  const said = [{ at: '2026-03-20', status: 'done', sentence: 'Planen kom.', by: 'Ida' }] as const;
  const plan = [
    agreement('biblioteket', { status: 'done', history: [...said] }),
    agreement('billedplan', {}),
    agreement('gammel og gjort', { ...january, status: 'done' }),
    agreement('gammel og åben', { ...january, status: 'notDone' }),
    agreement('mødets egen', { meetingId: 'june', meetingAt: '2026-06-12T13:00:00.000Z' }),
  ];
  const earlier = earlierAgreements(plan, 'june');
  expect(earlier.map(({ what }) => what)).toEqual(['biblioteket', 'billedplan', 'gammel og åben']);
  expect(earlier[0]).toMatchObject({ owners: ['Kasper Vangsø'], status: 'done', sentence: 'Planen kom.' });
});

test('the first meeting has nothing to look back on', () => {
  expect(earlierAgreements([], 'march')).toEqual([]);
});
