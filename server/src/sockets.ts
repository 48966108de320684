import { once } from 'node:events';
import type { Socket } from 'node:net';
import websocket from '@fastify/websocket';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { LARGEST_FRAME } from './meeting-room/socketDoor.ts';
import type { Api } from './validation.ts';

/** How long a device gets to answer a goodbye (ms): a phone that sleeps never does. Less when the server stops. */
const GOODBYE = 2_000;
const LONG_GOODBYE = 5_000;

/** Takes the plugin's own goodbye away: it comes before the rooms have written what they hold, and gives no reason. */
export async function sockets(app: Api): Promise<void> {
  const options = { maxPayload: LARGEST_FRAME, closeTimeout: LONG_GOODBYE };
  await app.register(websocket, { options, preClose: (done) => done() });
}

/** Every connection there is. Node forgets one that asked to be upgraded, and yet waits for it when it stops. */
function connectionsOf(app: Api): Set<Socket> {
  const open = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return open;
}

/** Hangs up on whoever is left. To be registered after the areas, so that it comes after their own goodbyes. */
export async function hangUp(app: Api): Promise<void> {
  const open = connectionsOf(app);
  app.addHook('preClose', async () => {
    const gone = [...app.websocketServer.clients].map((client) => {
      client.close(CLOSE.restarting);
      const late = setTimeout(() => client.terminate(), GOODBYE);
      return once(client, 'close').then(() => clearTimeout(late));
    });
    await Promise.all(gone);
    app.websocketServer.close();
    // A browser opens connections ahead of need and says nothing on them, and a phone that came back during the
    // goodbye and was turned away may stay on the line: the server would wait for each.
    setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, GOODBYE).unref();
  });
}
