import type { IncomingMessage, ServerResponse } from 'node:http';
import { toJsonSchema } from '@valibot/to-json-schema';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifySchemaCompiler,
  FastifyTypeProvider,
  RawServerDefault,
} from 'fastify';
import * as v from 'valibot';
import { InvalidInput } from './failures.ts';

/** Routes give valibot schemas for `body`, `params` and `querystring`, and get their input typed by them. */
export interface ValibotTypes extends FastifyTypeProvider {
  validator: this['schema'] extends v.GenericSchema ? v.InferOutput<this['schema']> : unknown;
  serializer: unknown;
}

/** The app as every area's plugin gets it. */
export type Api = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ValibotTypes>;

/** An issue's message is a code of `errors.json`; valibot's own sentences (a missing key) become `empty`. */
const codeOf = (issue: v.BaseIssue<unknown>): string => (/^[a-zA-Z]+$/.test(issue.message) ? issue.message : 'empty');

export const validate: FastifySchemaCompiler<v.GenericSchema> =
  ({ schema }) =>
  (data) => {
    const read = v.safeParse(schema, data);
    if (read.success) return { value: read.output };
    const [issue] = read.issues;
    return { error: new InvalidInput(codeOf(issue), v.getDotPath(issue) ?? '') };
  };

/** The form OpenAPI reads. Checks that JSON Schema has no words for are left out of it. */
export const describeSchema = (schema: v.GenericSchema): Record<string, unknown> => {
  const { $schema: _, ...described } = toJsonSchema(schema, {
    target: 'openapi-3.0',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  return described;
};
