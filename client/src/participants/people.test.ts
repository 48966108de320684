import { aPerson } from '@samtavlen/shared/testing/onTheBoard.ts';
import { describe, expect, it } from 'vitest';
import { inTableOrder, speaksFor, voicesOf } from './people.ts';

const people = [
  aPerson('karim'),
  aPerson('mona', { seat: true, scribe: 'karim' }),
  aPerson('signe'),
  aPerson('emil', { scribe: 'karim' }),
];

describe('[P1] who one speaks for', () => {
  it('is oneself and the seats one writes for', () => {
    expect(voicesOf(people, 'karim').map(({ id }) => id)).toEqual(['karim', 'mona']);
    expect(speaksFor(people, 'karim', 'mona')).toBe(true);
  });

  it('is never another person, nor someone who has got a phone again', () => {
    expect(speaksFor(people, 'signe', 'mona')).toBe(false);
    expect(speaksFor(people, 'karim', 'signe')).toBe(false);
    expect(speaksFor(people, 'karim', 'emil')).toBe(false);
  });

  it('is nobody for the wall', () => {
    expect(voicesOf(people, null)).toEqual([]);
    expect(speaksFor(people, null, 'mona')).toBe(false);
  });
});

it('lists owners as they sit at the table, whoever was chosen first', () => {
  expect(inTableOrder(people, ['signe', 'gone', 'karim'])).toEqual(['karim', 'signe', 'gone']);
});
