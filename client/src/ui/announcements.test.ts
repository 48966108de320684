import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, onAnnouncement } from './announcements.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('A screen reader hears what happened together, and not again for eight seconds', () => {
  const said: string[] = [];
  const quiet = onAnnouncement((text) => said.push(text));
  announce('Birthe er tilføjet.');
  announce('Mona er fjernet.');
  vi.advanceTimersByTime(200);
  expect(said).toEqual(['Birthe er tilføjet. Mona er fjernet.']);
  announce('Kopieret');
  vi.advanceTimersByTime(7_000);
  expect(said).toHaveLength(1);
  vi.advanceTimersByTime(1_000);
  expect(said[1]).toBe('Kopieret');
  quiet();
});

test('What is no longer so when it could be said is not said: only whose turn it is now', () => {
  const said: string[] = [];
  const quiet = onAnnouncement((text) => said.push(text));
  announce('Det er din tur.', 'turn');
  announce('Karim er kommet.');
  announce('Torben taler.', 'turn');
  vi.advanceTimersByTime(17_000); // the quiet after the first words, and its own
  expect(said).toEqual(['Karim er kommet. Torben taler.']);
  quiet();
});
