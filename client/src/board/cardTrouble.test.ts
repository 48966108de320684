import { describe, expect, it } from 'vitest';
import { cardTrouble } from './cardTrouble.ts';

describe('what keeps a text from being shared', () => {
  it('lets an ordinary sentence through', () => {
    expect(cardTrouble('Morgenerne er svære, når vi skal afsted.')).toBeNull();
  });

  it('says how much too long 5,000 characters are', () => {
    expect(cardTrouble('a'.repeat(5_000))).toEqual({ kind: 'tooLong', over: 1_000 });
  });

  it('stops what looks like a CPR number', () => {
    expect(cardTrouble('Elmer, 120614-1234')).toEqual({ kind: 'privateNumber' });
  });
});
