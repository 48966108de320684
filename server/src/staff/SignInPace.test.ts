import { expect, test } from 'vitest';
import { SignInPace } from './SignInPace.ts';

const MINUTE = 60_000;

function paceWithClock() {
  const clock = { now: 0 };
  return { clock, pace: new SignInPace(() => clock.now) };
}

test('the wait doubles with each try, up to a quarter of an hour', () => {
  const { clock, pace } = paceWithClock();
  const waits: number[] = [];
  for (let n = 0; n < 18; n++) {
    expect(pace.begin('mette@kommune.example', '192.0.2.1')).toBe(0);
    const wait = pace.begin('mette@kommune.example', '192.0.2.1');
    waits.push(wait);
    clock.now += wait * 1_000;
    if (wait === 0) n += 1;
  }
  expect(waits.filter((wait) => wait > 0)).toEqual([...waits.filter((wait) => wait > 0)].sort((a, b) => a - b));
  expect(waits.at(-1)).toBe(15 * 60);
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
