import { once } from 'node:events';
import websocket from '@fastify/websocket';
import { CLOSE } from '@samtavlen/shared/wire/closeCodes.ts';
import { LARGEST_FRAME } from './meeting-room/socketDoor.ts';
import type { Api } from './validation.ts';

/** How long a device gets to answer a goodbye (ms): a phone that sleeps never does. */
const GOODBYE = 2_000;

/** Takes the plugin's own goodbye away: it comes before the rooms have written what they hold, and gives no reason. */
export async function sockets(app: Api): Promise<void> {
  await app.register(websocket, { options: { maxPayload: LARGEST_FRAME }, preClose: (done) => done() });
}

/** Hangs up on whoever is left. To be registered after the areas, so that it comes after their own goodbyes. */
export async function hangUp(app: Api): Promise<void> {
  app.addHook('preClose', async () => {
    const gone = [...app.websocketServer.clients].map((client) => {
      client.close(CLOSE.restarting);
      const late = setTimeout(() => client.terminate(), GOODBYE);
      return once(client, 'close').then(() => clearTimeout(late));
    });
    await Promise.all(gone);
    app.websocketServer.close();
    // A browser opens connections ahead of need and says nothing on them: the server would wait a minute for each.
    setTimeout(() => app.server.closeAllConnections(), GOODBYE).unref();
  });
}
