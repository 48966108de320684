import type { FastifyReply, FastifyRequest } from 'fastify';

interface Thrown {
  name?: string;
  code?: unknown;
  stack?: string;
}

/**
 * What may stand in the log: routes as they are written in the code (an address can hold a link's token), and where an
 * error came from (its text can quote what someone wrote). No names, no addresses of people, no bodies.
 */
export const logSerializers = {
  req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? 'page' }),
  res: (reply: FastifyReply) => ({ status: reply.statusCode }),
  err: ({ name, code, stack }: Thrown) => ({
    type: name ?? 'Error',
    message: '',
    code,
    stack: (stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  }),
};
