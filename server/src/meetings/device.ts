import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { cookieFor } from '../staff/session.ts';
import { hashOf, newToken } from '../staff/tokens.ts';

/** Seconds a browser is remembered: preparation, meeting and the agreements afterwards lie within a month. */
const REMEMBERED = 30 * 24 * 3600;

const TOKEN = /^[\w-]{43}$/;

const cookieOf = (deps: Deps) => cookieFor(deps.settings, 'samtavlen_device');

/** What the store calls the browser that asks; null for one that has no place anywhere. */
export function deviceOf(deps: Deps, request: FastifyRequest): string | null {
  const token = request.cookies[cookieOf(deps).name];
  return token !== undefined && TOKEN.test(token) ? hashOf(token) : null;
}

/** As `deviceOf`, and gives a new browser its cookie. The same browser can hold places at several meetings. */
export function rememberDevice(deps: Deps, request: FastifyRequest, reply: FastifyReply): string {
  const known = deviceOf(deps, request);
  if (known !== null) return known;
  const token = newToken();
  const cookie = cookieOf(deps);
  reply.setCookie(cookie.name, token, { ...cookie.options, maxAge: REMEMBERED });
  return hashOf(token);
}
