import { expect, test } from 'vitest';
import { openTestServer } from '../../testing/openTestServer.ts';
import { rehearseDoor } from './doorRehearsal.ts';
import { rehearse } from './rehearsal.ts';

test('every letter of the rehearsal passes the gate: what is compiled is the way of an honest edit', async () => {
  expect(await rehearse()).toBe(8 * 10 * 30);
});

test('a rehearsal at the door lets nobody in, and leaves nobody standing in it', async () => {
  const { app, deps } = await openTestServer();
  await rehearseDoor(app, deps);
  await expect.poll(() => app.websocketServer.clients.size).toBe(0);
  const { body } = await app.inject({ url: '/api/metrics', remoteAddress: '127.0.0.1' });
  expect(body).toContain('samtavlen_connections 0');
  expect(body).toContain('samtavlen_rooms 0');
});
