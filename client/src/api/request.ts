import type { Failure } from '@samtavlen/shared/wire/failure.ts';
import { currentLanguage } from '../words/language.ts';
import { FailedRequest } from './FailedRequest.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const isFailure = (body: unknown): body is Failure =>
  typeof body === 'object' && body !== null && 'code' in body && 'message' in body;

const noNet = () => new FailedRequest({ code: 'offline', message: '' }, 0);

async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    if (response.ok) throw noNet(); // A guest network's own page, in the server's name.
    return undefined; // A proxy's page of HTML.
  }
}

/** Asks the server. `x-samtavlen` shows that the request comes from our own page (CSRF). */
async function request<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = { 'accept-language': currentLanguage(), 'x-samtavlen': '1' };
  if (body !== undefined) headers['content-type'] = body instanceof Blob ? body.type : 'application/json';
  const response = await fetch(`/api${path}`, {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
  }).catch(() => {
    throw noNet();
  });
  const answer = await answerOf(response);
  if (response.ok) return answer as Answer;
  throw new FailedRequest(isFailure(answer) ? answer : { code: 'unexpected', message: '' }, response.status);
}

/** @param path below `/api`, e.g. `/session`. Each throws `FailedRequest`. */
export const get = <Answer>(path: string) => request<Answer>('GET', path);
export const post = <Answer>(path: string, body?: unknown) => request<Answer>('POST', path, body);
export const put = <Answer>(path: string, body: unknown) => request<Answer>('PUT', path, body);
export const patch = <Answer>(path: string, body: unknown) => request<Answer>('PATCH', path, body);
export const remove = (path: string) => request<void>('DELETE', path);
