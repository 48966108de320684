import { describe, expect, test } from 'vitest';
import { CodeTries } from './CodeTries.ts';

const MINUTE = 60_000;

function open() {
  const clock = { now: 0 };
  return { clock, tries: new CodeTries(() => clock.now) };
}

describe('guessing codes', () => {
  test('ends after ten wrong ones and begins again ten minutes later', () => {
    const { clock, tries } = open();
    for (let wrong = 0; wrong < 10; wrong++) expect(tries.begin('10.0.0.1')).toBe(0);
    expect(tries.begin('10.0.0.1')).toBe(600);
    clock.now = 4 * MINUTE;
    expect(tries.begin('10.0.0.1')).toBe(360);
    clock.now = 10 * MINUTE;
    expect(tries.begin('10.0.0.1')).toBe(0);
  });

  test('does not shut out another address', () => {
    const { tries } = open();
    for (let wrong = 0; wrong < 10; wrong++) tries.begin('10.0.0.1');
    expect(tries.begin('10.0.0.2')).toBe(0);
  });

  test('thirty phones of one house that type the right code are all let on', () => {
    const { tries } = open();
    for (let phone = 0; phone < 30; phone++) {
      expect(tries.begin('10.0.0.1')).toBe(0);
      tries.wasRight('10.0.0.1');
    }
  });

  test('a hundred at once get ten tries', () => {
    const { tries } = open();
    const waits = Array.from({ length: 100 }, () => tries.begin('10.0.0.1'));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
  });
});
