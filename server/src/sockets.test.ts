import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openTestServer } from './testing/openTestServer.ts';

/** A connected device whose socket has no network under it, so that it never answers a goodbye: a phone that sleeps. */
async function sleepingPhone() {
  const { app } = await openTestServer();
  app.get('/ws/still-here', { websocket: true }, () => undefined);
  await app.ready();
  const phone = await app.injectWS('/ws/still-here', { socket: { remoteAddress: '127.0.0.1' } } as never);
  return { app, phone };
}

test('a server that stops says that it comes back, and waits two seconds for those who do not answer', async () => {
  const { app, phone } = await sleepingPhone();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const told = once(phone, 'close');
  const stopped = app.close();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  vi.advanceTimersByTime(1_000);
  await setImmediate();
  expect(app.websocketServer.clients.size).toBe(1);
  vi.advanceTimersByTime(1_000);
  await stopped;
  expect((await told)[0]).toBe(CLOSE.restarting);
});

test('a connection that a browser has opened ahead of need does not hold a server up that stops', async () => {
  const { app } = await openTestServer();
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  const cut = once(silent, 'close');
  await app.close();
  await cut;
  expect(silent.destroyed).toBe(true);
});

const upgrade = (path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

test('a phone that comes back while the server says goodbye does not hold it up', async () => {
  const { app } = await openTestServer();
  app.get('/ws/still-here', { websocket: true }, () => undefined);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const sleeping = connect(port, '127.0.0.1');
  sleeping.write(upgrade('/ws/still-here'));
  await once(sleeping, 'data');
  const stopped = app.close();
  await once(sleeping, 'data');
  const comesBack = connect(port, '127.0.0.1');
  comesBack.on('error', () => undefined);
  comesBack.write(upgrade('/ws/still-here'));
  const answer = String((await once(comesBack, 'data'))[0]);
  const cut = once(comesBack, 'close');
  await stopped;
  await cut;
  expect(answer).toContain('503');
});

test('nobody’s phone that is turned away at the door and stays on the line is hung up on, whatever it goes on saying', async () => {
  const { app } = await openTestServer();
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const stranger = connect(port, '127.0.0.1');
  onTestFinished(() => void stranger.destroy());
  stranger.on('error', () => undefined);
  const cut = new Promise((resolve) => stranger.once('close', resolve));
  const said: Buffer[] = [];
  stranger.on('data', (data: Buffer) => void said.push(data));
  stranger.write(upgrade('/ws/board/elmer-meeting'));
  const goodbye = Buffer.from([0x88, 2, CLOSE.notAdmitted >> 8, CLOSE.notAdmitted & 255]);
  await vi.waitFor(() => expect(Buffer.concat(said).includes(goodbye)).toBe(true));
  // A masked empty frame: still here.
  stranger.write(Buffer.from([0x82, 0x81, 0, 0, 0, 0, 106]));
  vi.advanceTimersByTime(5_000);
  await cut;
  await vi.waitFor(() => expect(app.websocketServer.clients.size).toBe(0));
});

test('a request that never ends is not waited for for ever, nor one whose head does not', async () => {
  const { app } = await openTestServer();
  const { requestTimeout, headersTimeout } = app.server;
  for (const limit of [requestTimeout, headersTimeout]) expect(limit > 0 && limit <= 120_000, `${limit} ms`).toBe(true);
});
