import swagger from '@fastify/swagger';
import type { FastifySchema } from 'fastify';
import type * as v from 'valibot';
import { type Api, describeSchema } from './validation.ts';

const PARTS = ['body', 'params', 'querystring'] as const;

/** `Failure` of shared/src/wire/failure.ts: what every route answers when it says no. */
const FAILURE = {
  description: 'A reason from a closed list, and a sentence in the language of the reader',
  type: 'object',
  properties: { code: { type: 'string' }, message: { type: 'string' }, field: { type: 'string' } },
  required: ['code', 'message'],
};

function describeRoute(schema: FastifySchema | undefined): FastifySchema {
  const described: FastifySchema = { response: { '2xx': { description: 'Done' }, default: FAILURE }, ...schema };
  for (const part of PARTS) {
    const given = schema?.[part];
    if (given) described[part] = describeSchema(given as v.GenericSchema);
  }
  return described;
}

/** `GET /api/openapi.json`: made from the schemas that judge the input, so the two cannot drift apart. */
export async function openapi(app: Api): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.0.3',
      info: { title: 'Samtavlen', version: '1' },
      components: {
        securitySchemes: {
          staff: { type: 'apiKey', in: 'cookie', name: 'samtavlen_staff' },
          device: { type: 'apiKey', in: 'cookie', name: 'samtavlen_device' },
        },
      },
    },
    transform: ({ schema, url }) => ({ schema: describeRoute(schema), url }),
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
