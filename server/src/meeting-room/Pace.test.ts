import { expect, onTestFinished, test, vi } from 'vitest';
import { Pace } from './Pace.ts';

/** A socket that is listened to or not, and a clock in the test's hand. */
function socketAt(now: () => number) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const socket = {
    listening: true,
    pause: () => {
      socket.listening = false;
    },
    resume: () => {
      socket.listening = true;
    },
  };
  return { socket, pace: new Pace(socket, now) };
}

test('an hour of quick typing is never paused', () => {
  let now = 0;
  const { socket, pace } = socketAt(() => now);
  for (let frame = 0; frame < 36_000; frame++, now += 100) pace.heard(60);
  expect(socket.listening).toBe(true);
});

test('three thousand tiny frames in one packet are paid for in full: the socket is not read again after the first of them is', () => {
  const { socket, pace } = socketAt(Date.now);
  for (let frame = 0; frame < 3_120; frame++) pace.heard(7);
  expect(socket.listening).toBe(false);
  vi.advanceTimersByTime(99_000);
  expect(socket.listening).toBe(false);
  vi.advanceTimersByTime(2_000);
  expect(socket.listening).toBe(true);
});

test('a frame costs what it weighs: what a phone wrote in two hours without net comes in one, ten of them do not', () => {
  const { socket, pace } = socketAt(Date.now);
  pace.heard(500 * 1024);
  expect(socket.listening).toBe(true);
  for (let frame = 0; frame < 10; frame++) pace.heard(2 * 1024 * 1024);
  vi.advanceTimersByTime(30_000);
  expect(socket.listening).toBe(false);
});

test('who has gone is not waited for', () => {
  const { pace } = socketAt(Date.now);
  for (let frame = 0; frame < 200; frame++) pace.heard(7);
  pace.stop();
  expect(vi.getTimerCount()).toBe(0);
});
