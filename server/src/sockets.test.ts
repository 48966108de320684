import { once } from 'node:events';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { expect, test } from 'vitest';
import { openTestServer } from './testing/openTestServer.ts';

test('a device that is connected when the server stops is told that it comes back', async () => {
  const { app } = await openTestServer();
  app.get('/ws/still-here', { websocket: true }, () => undefined);
  await app.ready();
  const socket = await app.injectWS('/ws/still-here');
  const closed = once(socket, 'close');
  await app.close();
  expect((await closed)[0]).toBe(CLOSE.restarting);
});
