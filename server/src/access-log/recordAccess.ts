import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import type { AccessVerb } from '../store/sql/accessLog.ts';
import type { Api } from '../validation.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Put on every route that touches information about a family; `id` is the route's parameter, `id` unless told. */
    access?: { verb: AccessVerb; object: string; id?: string };
  }
  interface FastifyRequest {
    /** Set by the door when a device, and not a staff member, is asking. */
    participant: string | null;
    /** Set by a route that makes something: the new id. */
    made: string | null;
    accessRecorded: boolean;
  }
}

function personOf(request: FastifyRequest): string {
  if (request.staffSession) return `staff:${request.staffSession.staff.id}`;
  return request.participant ? `participant:${request.participant}` : 'nobody';
}

async function record(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const access = request.routeOptions.config.access;
  if (!access || request.accessRecorded) return;
  request.accessRecorded = true;
  const params = (request.params ?? {}) as Record<string, string>;
  const refused = reply.statusCode >= 400;
  const objectId = request.made ?? params[access.id ?? 'id'] ?? '';
  const { verb, object } = access;
  try {
    await deps.store.accessLog.write({ at: deps.clock(), person: personOf(request), verb, object, objectId, refused });
  } catch (error) {
    if (!refused) throw error;
    request.log.error({ err: error }, 'a refusal was not recorded');
  }
}

/**
 * Writes a line before the answer leaves: what could not be recorded is not shown. A refusal shows nothing, so it goes
 * out also when the line cannot be written.
 */
export function recordAccess(app: Api, deps: Deps): void {
  app.decorateRequest('participant', null);
  app.decorateRequest('made', null);
  app.decorateRequest('accessRecorded', false);
  app.addHook('onSend', (request, reply) => record(deps, request, reply));
}
