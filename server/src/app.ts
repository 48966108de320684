import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyServerOptions } from 'fastify';
import { keepForAYear } from './access-log/keepForAYear.ts';
import { recordAccess } from './access-log/recordAccess.ts';
import { chosenLanguage } from './chosenLanguage.ts';
import type { Deps } from './deps.ts';
import { answerFailure } from './failures.ts';
import { familyRoutes } from './families/familyRoutes.ts';
import { guideVersionRoutes } from './guides/guideVersionRoutes.ts';
import { headers } from './headers.ts';
import { logSerializers } from './log.ts';
import { meetingRoomRoutes } from './meeting-room/meetingRoomRoutes.ts';
import { meetingRoutes } from './meetings/meetingRoutes.ts';
import { openapi } from './openapi.ts';
import { ownPagesOnly } from './ownPagesOnly.ts';
import { builtPages, isBuilt, pages } from './pages.ts';
import { paperRoutes } from './papers/paperRoutes.ts';
import { Shell } from './plain-pages/Shell.ts';
import { retentionRoutes } from './retention/retentionRoutes.ts';
import type { Settings } from './settings.ts';
import { hangUp, sockets } from './sockets.ts';
import { recogniseStaff } from './staff/session.ts';
import { staffRoutes } from './staff/staffRoutes.ts';
import type { TlsFiles } from './tlsFiles.ts';
import { type Api, type ValibotTypes, validate } from './validation.ts';

/** Every area of the server. A new one is a folder beside this file and a line here. */
const areas: readonly ((app: Api, deps: Deps, shell: Shell | null) => Promise<void>)[] = [
  staffRoutes,
  familyRoutes,
  guideVersionRoutes,
  meetingRoutes,
  meetingRoomRoutes,
  paperRoutes,
  retentionRoutes,
];

/** Requests a minute from one address: a town hall full of phones comes from a single one. */
const PER_MINUTE = 6_000;
/** Bytes. The longest text a route takes is 4,000 signs; a meeting has 40 people. */
const BODY_LIMIT = 256 * 1024;

/** How long a whole request may take to arrive, in ms: a photo over a poor net, and no longer for one who only holds on. */
const ARRIVES_WITHIN = 120_000;

export interface AppOptions {
  /** The built client. */
  pages?: string;
  /** Where log lines go instead of standard output. */
  logTo?: { write(line: string): void };
  tls?: TlsFiles;
}

/** How many proxies in front are believed, when the setting is a number. */
const trust = ({ trustProxy }: Settings) =>
  typeof trustProxy === 'number' ? (_address: string, hop: number) => hop < trustProxy : trustProxy;

const serverOptions = (settings: Settings, { logTo, tls }: AppOptions) =>
  ({
    logger: { level: settings.logLevel, serializers: logSerializers, ...(logTo && { stream: logTo }) },
    trustProxy: trust(settings),
    bodyLimit: BODY_LIMIT,
    requestTimeout: ARRIVES_WITHIN,
    ...(tls && { https: tls }),
  }) as FastifyServerOptions;

/** The whole server but the process: no port, no signals, no environment. */
export async function buildApp(deps: Deps, options: AppOptions = {}): Promise<Api> {
  const { settings } = deps;
  const app: Api = Fastify(serverOptions(settings, options)).withTypeProvider<ValibotTypes>();
  app.setValidatorCompiler(validate);
  app.setErrorHandler(answerFailure);
  await headers(app, settings);
  await app.register(cookie);
  await app.register(rateLimit, { max: PER_MINUTE, timeWindow: 60_000 });
  await sockets(app);
  await openapi(app);
  ownPagesOnly(app);
  chosenLanguage(app);
  recogniseStaff(app, deps);
  recordAccess(app, deps);
  keepForAYear(app, deps);
  app.get('/api/contact', { schema: { summary: 'Whom people may ask for help' } }, async () => ({
    contact: settings.contact,
  }));
  app.get('/api/health', { schema: { summary: 'Is the server up?' } }, async () => ({ ok: true }));
  const folder = options.pages ?? builtPages;
  const shell = isBuilt(folder) ? new Shell(folder) : null;
  for (const area of areas)
    await app.register(async (scope) => area(scope.withTypeProvider<ValibotTypes>(), deps, shell));
  await app.register(async (scope) => hangUp(scope.withTypeProvider<ValibotTypes>()));
  await pages(app, folder);
  return app;
}
