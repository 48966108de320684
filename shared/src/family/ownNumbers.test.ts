import { expect, test } from 'vitest';
import { ownNumbers } from './ownNumbers.ts';
import type { PlanScale } from './planSchema.ts';

const answer = (person: string, value: number) => ({ person, name: person, value, face: null, words: 'hemmeligt' });
const scale = (meetingId: string, meetingAt: string, answers: PlanScale['answers']): PlanScale => ({
  ...{ meetingId, meetingAt, scale: 'everyday', answers },
});
const MARCH = scale('march', '2026-03-12T13:00:00.000Z', [answer('person-signe', 3), answer('person-torben', 5)]);
const JUNE = scale('june', '2026-06-12T13:00:00.000Z', [answer('person-signe', 6)]);

test('[P2] each sees the own earlier numbers, and nobody another’s', () => {
  const people = [
    { id: 'f1', knownAs: 'person-signe' },
    { id: 'f2', knownAs: 'person-torben' },
    { id: 'p3', knownAs: 'person-kasper' },
  ];
  const own = ownNumbers([MARCH, JUNE], people, 'september');
  expect(own.get('f1')).toEqual([
    { scale: 'everyday', day: '2026-03-12', value: 3, face: null },
    { scale: 'everyday', day: '2026-06-12', value: 6, face: null },
  ]);
  expect(own.get('f2')?.map(({ value }) => value)).toEqual([5]);
  expect(own.get('p3')).toEqual([]);
});

test('someone who is known by name only gets no numbers: the name may be another’s', () => {
  const named = scale('march', MARCH.meetingAt, [answer('Mona', 4)]);
  expect(ownNumbers([named], [{ id: 'Mona', knownAs: null }], 'june').get('Mona')).toEqual([]);
});

test('the meeting’s own numbers are not earlier ones', () =>
  expect(ownNumbers([JUNE], [{ id: 'f1', knownAs: 'person-signe' }], 'june').get('f1')).toEqual([]));

test('a number about a goal comes with the goal, so that it is not taken for another’s', () => {
  const about = { card: 'h1', text: 'Ro om morgenen.', by: 'Elmer' };
  const own = ownNumbers([{ ...MARCH, scale: 'goal', about }], [{ id: 'f1', knownAs: 'person-signe' }], 'june');
  expect(own.get('f1')).toMatchObject([{ scale: 'goal', about: { card: 'h1', text: 'Ro om morgenen.' }, value: 3 }]);
});
