import type { FamilySummary, NextDay } from '@samtavlen/shared/family/familySchema.ts';
import { expect, test } from 'vitest';
import { followUpFirst } from './followUpFirst.ts';

const today = '2026-06-12';

const family = (reference: string, nextDay: NextDay | null = null): FamilySummary => ({
  ...{ id: reference, reference, children: [], lastMeetingAt: null, nextMeetingAt: null, nextDay },
  ...{ openAgreements: 0, overdueAgreements: 0, example: false },
});

const order = (...families: FamilySummary[]) => followUpFirst(families, today).map(({ reference }) => reference);

test('A family whose agreed day passed without a meeting stands first, the longest ago at the top', () => {
  const may = family('Maj', { day: '2026-05-20', from: 'meeting' });
  const june = family('Juni', { day: '2026-06-11', from: 'cadence' });
  expect(order(family('A'), june, family('B'), may)).toEqual(['Maj', 'Juni', 'A', 'B']);
});

test('A family whose day is today or later stays where it stood', () => {
  const onTheDay = family('I dag', { day: today, from: 'meeting' });
  const later = family('Senere', { day: '2026-06-13', from: 'meeting' });
  expect(order(family('A'), later, onTheDay)).toEqual(['A', 'Senere', 'I dag']);
});
