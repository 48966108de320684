import { expect, test } from 'vitest';
import { standardGuide } from '../questions/standardGuides.ts';
import { loeft } from '../templates/loeft.ts';
import { conductAtStart } from './Conduct.ts';
import type { NextDate } from './nextDate.ts';
import { reduce } from './reduce.ts';

const MEETING_DAY = Date.parse('2026-03-12T14:20:00Z');

const choose = (
  next: NextDate | null,
  more: { right?: 'facilitator' | 'participant'; nextByCadence?: string | null } = {},
) =>
  reduce(
    { ...conductAtStart, phase: 'summingUp' },
    { do: 'setNext', next },
    {
      ...{
        right: 'facilitator',
        participant: 'ida',
        template: loeft,
        guide: standardGuide('loeft'),
        people: [],
        now: MEETING_DAY,
      },
      ...{ nextByCadence: '2026-06-12', ...more },
    },
  );

test('the one who leads chooses the next date, and can change it again', () => {
  const chosen = choose({ day: '2026-06-12', why: '' });
  expect(chosen).toMatchObject({ conduct: { next: { day: '2026-06-12', why: '' } } });
  expect(choose(null)).toMatchObject({ conduct: { next: null } });
  expect(choose({ day: '2026-06-12', why: '' }, { right: 'participant' })).toEqual({ refused: 'forbidden' });
});

test('a date later than the cadence has a reason; an earlier one needs none', () => {
  expect(choose({ day: '2026-06-19', why: ' ' })).toEqual({ refused: 'unknown' });
  expect(choose({ day: '2026-06-19', why: 'Skolen har ferie.' })).toMatchObject({
    conduct: { next: { why: 'Skolen har ferie.' } },
  });
  expect(choose({ day: '2026-05-04', why: '' })).toMatchObject({ conduct: { next: { day: '2026-05-04' } } });
  expect(choose({ day: '2027-01-04', why: '' }, { nextByCadence: null })).toMatchObject({ conduct: {} });
});

test('a day that has passed or does not exist is refused, as is a reason with a CPR number in it', () => {
  for (const next of [
    { day: '2026-03-12', why: '' },
    { day: '2026-02-31', why: '' },
    { day: '2026-06-19', why: 'Ring om 010203-1234.' },
  ])
    expect(choose(next)).toEqual({ refused: 'unknown' });
});
