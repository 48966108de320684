import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';

/** What a form of ours carries, so that a page of another origin cannot send one with our cookies. */
export const formToken = ({ secret }: Deps, device: string, meeting: string): string =>
  createHmac('sha256', secret).update(`form|${device}|${meeting}`).digest('base64url');

/**
 * True for a form that was made for this device and meeting. Newer browsers also say where a form comes from; `Origin`
 * says nothing here, because our pages keep their address to themselves.
 */
export function isOwnForm(deps: Deps, request: FastifyRequest, device: string, meeting: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const given = Buffer.from(String((request.body as Record<string, unknown>)?.token ?? ''));
  const right = Buffer.from(formToken(deps, device, meeting));
  return given.length === right.length && timingSafeEqual(given, right);
}
