import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { Api } from '../validation.ts';
import { Readiness } from './Readiness.ts';

const OWN = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** From this machine itself; what a proxy on it passes on comes from elsewhere. */
const isOwnMachine = ({ ip, headers }: FastifyRequest): boolean =>
  OWN.has(ip) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;

function hasToken({ headers }: FastifyRequest, token: string | null): boolean {
  const [given, wanted] = [Buffer.from(headers.authorization ?? ''), Buffer.from(`Bearer ${token}`)];
  return token !== null && given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** For whoever runs the server: can it keep what is written, and how is it doing. */
export function operatorRoutes(app: Api, { store, settings }: Deps, register: Registry): void {
  collectDefaultMetrics({ register });
  // By a clock that is never set: a probe is as old as it is, whatever the wall says.
  const readiness = new Readiness(
    () => store.rooms.probe(),
    () => performance.now(),
  );
  app.get('/api/ready', { schema: { summary: 'Does the disk take what is written?' } }, async (_request, reply) => {
    const ok = await readiness.isReady();
    return reply.code(ok ? 200 : 503).send({ ok });
  });
  const hidden = { schema: { summary: 'Counts and times for Prometheus, from this machine or with the token' } };
  app.get('/api/metrics', hidden, async (request, reply) => {
    if (!isOwnMachine(request) && !hasToken(request, settings.metricsToken)) throw new Refusal('notFound');
    return reply.type(register.contentType).send(await register.metrics());
  });
}
