import { expect, test, vi } from 'vitest';
import { HeldNetwork } from './testing/HeldNetwork.ts';

const HOUR = 60 * 60_000;
const PEOPLE = ['elmer1', 'signe1', 'torben', 'karim1', 'ida001', 'kasper', 'louise', 'hanne1'];

test('a table whose net went comes back spread out, not all in the same instant', () => {
  const network = new HeldNetwork();
  for (const person of PEOPLE) network.sit(person);
  network.cut();
  const cameAt = new Map<string, number>();
  for (let ms = 0; cameAt.size < PEOPLE.length; ms++) {
    for (const { by } of network.sockets) if (!cameAt.has(by)) cameAt.set(by, ms);
    vi.advanceTimersByTime(1);
  }
  // They have 200 ms to choose from: four instants or fewer happen once in a hundred million runs.
  expect(new Set(cameAt.values()).size).toBeGreaterThan(3);
});

test('a server that lets in and hangs up at once is asked less and less often', () => {
  const network = new HeldNetwork();
  network.table.door = () => 4503;
  network.sit('elmer1');
  const asked = vi.spyOn(network.table, 'enter');
  for (let ms = 0; ms < 60_000; ms += 10) {
    vi.advanceTimersByTime(10);
    network.settle();
  }
  // Every 100 ms would be six hundred times.
  expect(asked.mock.calls.length).toBeLessThan(60);
});

test('[P4] a phone without net whose clock is set back says that it has no net', () => {
  const network = new HeldNetwork();
  const elmer = network.sit('elmer1');
  elmer.offline = true;
  network.cut();
  vi.setSystemTime(Date.now() - HOUR);
  vi.advanceTimersByTime(20_000);
  expect(elmer.session.getSnapshot().connection).toBe('offline');
});

test('a socket that only looks open is let go within seconds also when the clock was set back', () => {
  const network = new HeldNetwork();
  const elmer = network.sit('elmer1');
  const [socket] = [...network.sockets];
  elmer.offline = true;
  vi.setSystemTime(Date.now() - HOUR);
  vi.advanceTimersByTime(20_000);
  expect(network.sockets.has(socket as never)).toBe(false);
});
