import { beforeEach, expect, test, vi } from 'vitest';
import { wipeClosed } from './wipeAfterClosing.ts';

const HALF_AN_HOUR = 30 * 60_000;

/** A browser's storage, in memory. */
function storage(start: Record<string, string> = {}) {
  const kept = new Map(Object.entries(start));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

beforeEach(() => vi.unstubAllGlobals());

function phoneWith(closed: Record<string, number>) {
  const [local, session] = [storage({ 'samtavlen.closed': JSON.stringify(closed) }), storage({ step: 'card' })];
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  return { local: local.kept, session: session.kept };
}

test('[P9] half an hour after the meeting closed a phone has forgotten it', async () => {
  const { local, session } = phoneWith({ elmer: 1_000 });
  await wipeClosed(1_000 + HALF_AN_HOUR);
  expect([...local.keys(), ...session.keys()]).toEqual([]);
});

test('before that, nothing is taken from under someone who still reads', async () => {
  const { local, session } = phoneWith({ elmer: 1_000, alva: 5_000 });
  await wipeClosed(999 + HALF_AN_HOUR);
  expect(session.size).toBe(1);
  await wipeClosed(1_000 + HALF_AN_HOUR);
  expect(JSON.parse(local.get('samtavlen.closed') ?? '')).toEqual({ alva: 5_000 });
});
