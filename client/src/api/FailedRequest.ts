import type { Failure, FailureCode } from '@samtavlen/shared/wire/failure.ts';

/** What the server (or a missing net: `offline`) answered instead of what was asked for. */
export class FailedRequest extends Error {
  readonly code: FailureCode | 'offline' | (string & {});
  readonly field: string | undefined;
  /** HTTP status; 0 when there was no answer at all. */
  readonly status: number;

  constructor(failure: Failure, status: number) {
    super(failure.message);
    this.name = 'FailedRequest';
    this.code = failure.code;
    this.field = failure.field;
    this.status = status;
  }
}

export const isFailedRequest = (error: unknown): error is FailedRequest => error instanceof FailedRequest;

/** True when `error` is a refusal with this code. */
export const failedWith = (error: unknown, code: FailureCode | 'offline'): boolean =>
  isFailedRequest(error) && error.code === code;
