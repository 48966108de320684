import { describe, expect, it } from 'vitest';
import { roundSize } from './roundSize.ts';

describe('the size of a file', () => {
  it('is whole kilobytes, and never none', () => {
    expect(roundSize(1)).toEqual({ unit: 'kilobytes', size: 1 });
    expect(roundSize(74_643)).toEqual({ unit: 'kilobytes', size: 73 });
  });

  it('is megabytes with one decimal when it is large', () => {
    expect(roundSize(1_300_000)).toEqual({ unit: 'megabytes', size: 1.2 });
  });
});
