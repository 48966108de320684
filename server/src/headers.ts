import type { IncomingMessage } from 'node:http';
import helmet from '@fastify/helmet';
import type { Settings } from './settings.ts';
import { isHttps } from './staff/session.ts';
import type { Api } from './validation.ts';

/** Older Safari does not count a socket to the own host as `'self'`, so it is named. */
const ownSockets = (https: boolean) => (request: IncomingMessage) => {
  const host = request.headers.host ?? '';
  return /^[\w.:[\]-]+$/.test(host) ? `${https ? 'wss' : 'ws'}://${host}` : "'self'";
};

/** Nothing from another origin, nothing inline, nobody frames us, and no address is told to others (rule 8). */
export async function headers(app: Api, settings: Settings): Promise<void> {
  const https = isHttps(settings);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", ownSockets(https)],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
}
