import { FAILURES, type Failure, type FailureCode } from '@samtavlen/shared/wire/failure.ts';
import ar from '@samtavlen/shared/words/ar/errors.json' with { type: 'json' };
import da from '@samtavlen/shared/words/da/errors.json' with { type: 'json' };
import en from '@samtavlen/shared/words/en/errors.json' with { type: 'json' };
import { type Language, languageAsked } from '@samtavlen/shared/words/languages.ts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** Thrown by a route to say no. What the person reads is looked up from the code. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: FailureCode;
  /** Whole seconds until it makes sense to try again. */
  readonly retryAfter: number | undefined;

  constructor(code: FailureCode, retryAfter?: number) {
    super(code);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Input that does not fit; `issue` is the code of one field's fault. */
export class InvalidInput extends Error {
  override name = 'InvalidInput';
  readonly issue: string;
  readonly field: string;

  constructor(issue: string, field: string) {
    super(issue);
    this.issue = issue;
    this.field = field;
  }
}

type Sentence = keyof typeof da;

const isSentence = (code: string): code is Sentence => Object.hasOwn(da, code);

const catalogues: Record<Language, Partial<Record<Sentence, string>>> = { da, en, ar };

export function failureFor(code: string, accept: string | undefined, field?: string): Failure {
  const sentence = isSentence(code) ? code : 'invalid';
  const message = catalogues[languageAsked(accept)][sentence] ?? da[sentence];
  return field === undefined ? { code, message } : { code, message, field };
}

/** SQLite's number for "database or disk is full". */
const SQLITE_FULL = 13;

const isDiskFull = (error: { code?: unknown; errcode?: unknown }): boolean =>
  error.code === 'ENOSPC' || error.errcode === SQLITE_FULL;

/** Refusals that Fastify and its plugins make by themselves, by HTTP status. */
const BY_STATUS: Record<number, FailureCode> = {
  403: 'forbidden',
  404: 'notFound',
  413: 'tooBig',
  429: 'tooManyTries',
};

function codeOf(error: FastifyError): FailureCode {
  if (error instanceof Refusal) return error.code;
  if (isDiskFull(error)) return 'diskFull';
  const { statusCode = 500 } = error;
  return statusCode >= 400 && statusCode < 500 ? (BY_STATUS[statusCode] ?? 'invalid') : 'unexpected';
}

/** The one place where an error becomes an answer. From 500 up the log gets its kind and place, and never its text. */
export function answerFailure(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const accept = request.headers['accept-language'];
  if (error instanceof InvalidInput)
    return reply.code(FAILURES.invalid).send({ ...failureFor(error.issue, accept, error.field), code: 'invalid' });
  const code = codeOf(error);
  if (FAILURES[code] >= 500) request.log.error({ failure: code, err: error }, 'failed');
  if (error instanceof Refusal && error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter);
  return reply.code(FAILURES[code]).send(failureFor(code, accept));
}
