import { expect, test } from 'vitest';
import { SignInPace } from './SignInPace.ts';

const MINUTE = 60_000;

function paceWithClock() {
  const clock = { now: 0 };
  return { clock, pace: new SignInPace(() => clock.now) };
}

/** Tries until told to wait, waits, and tries again. @returns each wait in seconds */
function waitsOf(tryOnce: () => number, clock: { now: number }, wanted: number): number[] {
  const waits: number[] = [];
  while (waits.length < wanted) {
    const wait = tryOnce();
    if (wait > 0) waits.push(wait);
    clock.now += wait * 1_000;
  }
  return waits;
}

test('the wait doubles with each try, up to a minute for one e-mail', () => {
  const { clock, pace } = paceWithClock();
  const waits = waitsOf(() => pace.begin('mette@kommune.example', '192.0.2.1'), clock, 7);
  expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60]);
});

test('and up to a quarter of an hour for one address', () => {
  const { clock, pace } = paceWithClock();
  let n = 0;
  const waits = waitsOf(() => pace.begin(`navn${n++}@kommune.example`, '192.0.2.1'), clock, 11);
  expect(waits.slice(-3)).toEqual([512, 900, 900]);
});

test('one address that tries many names is slowed, and others are not', () => {
  const { pace } = paceWithClock();
  for (let n = 0; n < 50; n++) expect(pace.begin(`navn${n}@kommune.example`, '192.0.2.1')).toBe(0);
  expect(pace.begin('nyt@kommune.example', '192.0.2.1')).toBe(2);
  expect(pace.begin('nyt@kommune.example', '192.0.2.2')).toBe(0);
});

test('a whole office that signs in from one address is never slowed', () => {
  const { pace } = paceWithClock();
  for (let n = 0; n < 500; n++) {
    expect(pace.begin(`navn${n}@kommune.example`, '192.0.2.1')).toBe(0);
    pace.succeeded(`navn${n}@kommune.example`, '192.0.2.1');
  }
});

test('an hour of quiet is forgiven', () => {
  const { clock, pace } = paceWithClock();
  for (let n = 0; n < 5; n++) pace.begin('mette@kommune.example', '192.0.2.1');
  clock.now += 60 * MINUTE;
  for (let n = 0; n < 5; n++) expect(pace.begin('mette@kommune.example', '192.0.2.1')).toBe(0);
});
