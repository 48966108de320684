import { expect, test } from 'vitest';
import { SpareMemory } from './SpareMemory.ts';
import { giveBack, held } from './v8Memory.ts';

const MB = 2 ** 20;

/** A server whose clock and memory are in the test's hand: 40 MB of it are in use. */
function server() {
  const state = { now: 100_000, lastWrittenAt: 0, held: 110 * MB, times: 0 };
  const memory = new SpareMemory({
    now: () => state.now,
    lastWrittenAt: () => state.lastWrittenAt,
    held: () => state.held,
    giveBack: () => {
      state.held = 40 * MB;
    },
    gaveBack: () => void state.times++,
  });
  return { state, memory };
}

test('what the start left behind is given back in the first quiet moment, and not again until there is much', () => {
  const { state, memory } = server();
  for (let look = 0; look < 3; look++) memory.lookAgain();
  expect([state.times, state.held]).toEqual([1, 40 * MB]);
  state.held = 87 * MB;
  memory.lookAgain();
  expect(state.times).toBe(1);
  state.held = 88 * MB;
  memory.lookAgain();
  expect(state.times).toBe(2);
});

test('never while people write, however much there is', () => {
  const { state, memory } = server();
  state.held = 2_000 * MB;
  for (const ago of [0, 1_000, 59_999]) {
    state.lastWrittenAt = state.now - ago;
    memory.lookAgain();
  }
  expect(state.times).toBe(0);
  state.now += 60_000;
  memory.lookAgain();
  expect(state.times).toBe(1);
});

test('what V8 gives back by itself counts from there', () => {
  const { state, memory } = server();
  memory.lookAgain();
  state.held = 30 * MB;
  memory.lookAgain();
  state.held = 78 * MB;
  memory.lookAgain();
  expect(state.times).toBe(2);
});

test('V8 really gives it back', () => {
  let much: unknown[] | null = Array.from({ length: 500_000 }, (_, at) => ({ at, words: `${at}` }));
  expect(much.length).toBe(500_000);
  const before = held();
  much = null;
  giveBack();
  expect(held()).toBeLessThan(before - 10 * MB);
});
