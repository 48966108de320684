import type { StaffMember } from '@samtavlen/shared/staff/staffSchema.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { nanoid } from 'nanoid';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { Settings } from '../settings.ts';
import type { StoredSession } from '../store/sql/staff.ts';
import type { Api } from '../validation.ts';
import { browserName } from './browserName.ts';
import { hashOf, newToken } from './tokens.ts';

const HOUR = 3_600_000;
/** A working day away from the keyboard ends a session, and so does a long day with it (ms). */
const IDLE = 8 * HOUR;
const LONGEST = 12 * HOUR;
/** `last seen` is written at most this often (ms): reading should not write to the disk each time. */
const SEEN_EVERY = 60_000;

declare module 'fastify' {
  interface FastifyRequest {
    /** The signed-in staff member's session, set before any route runs. */
    staffSession: StoredSession | null;
  }
}

export const isHttps = (settings: Settings): boolean =>
  settings.tls !== null || (settings.baseUrl?.startsWith('https:') ?? false);

/** How cookies that say who someone is are set: `__Host-` ties them to this very host. */
export const cookieFor = (settings: Settings, name: string) => ({
  name: isHttps(settings) ? `__Host-${name}` : name,
  options: { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps(settings) } as const,
});

const isOver = (session: StoredSession, now: number): boolean =>
  now - session.lastSeenAt >= IDLE || now - session.startedAt >= LONGEST;

/** A full disk must not sign a facilitator out in the middle of a meeting, so a failure is only logged. */
async function saw(request: FastifyRequest, { id }: StoredSession, deps: Deps): Promise<void> {
  try {
    await deps.store.staff.sawSession(id, deps.clock());
  } catch (error) {
    request.log.error({ err: error }, 'when a session was seen is not kept');
  }
}

async function sessionOf(request: FastifyRequest, deps: Deps): Promise<StoredSession | null> {
  const token = request.cookies[cookieFor(deps.settings, 'samtavlen_staff').name];
  if (!token) return null;
  const session = await deps.store.staff.session(hashOf(token));
  const now = deps.clock();
  if (!session || isOver(session, now)) return null;
  if (now - session.lastSeenAt >= SEEN_EVERY) await saw(request, session, deps);
  return session;
}

/** Finds out who asks, once, before every route of the API and every socket. */
export function recogniseStaff(app: Api, deps: Deps): void {
  app.decorateRequest('staffSession', null);
  app.addHook('onRequest', async (request) => {
    if (/^\/(api|ws)\//.test(request.url)) request.staffSession = await sessionOf(request, deps);
  });
}

/** Asks again for a request that lives long, as a socket's does: the session may have been revoked since. */
export async function recogniseAgain(request: FastifyRequest, deps: Deps): Promise<void> {
  request.staffSession = await sessionOf(request, deps);
}

/** @throws Refusal `notSignedIn` */
export function requireSession(request: FastifyRequest): StoredSession {
  if (!request.staffSession) throw new Refusal('notSignedIn');
  return request.staffSession;
}

/** @throws Refusal `notSignedIn` */
export const requireStaff = (request: FastifyRequest): StaffMember => requireSession(request).staff;

/** Signs the browser in, always with a new token, and clears away sessions that are over. */
export async function startSession(
  staff: StaffMember,
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const at = deps.clock();
  const token = newToken();
  const browser = browserName(request.headers['user-agent'] ?? '');
  await deps.store.staff.dropSessionsBefore({ idle: at - IDLE, begun: at - LONGEST });
  await deps.store.staff.startSession({ id: nanoid(16), tokenHash: hashOf(token), staff: staff.id, at, browser });
  const cookie = cookieFor(deps.settings, 'samtavlen_staff');
  reply.setCookie(cookie.name, token, cookie.options);
}

export function forgetCookie(deps: Deps, reply: FastifyReply): void {
  const cookie = cookieFor(deps.settings, 'samtavlen_staff');
  reply.clearCookie(cookie.name, cookie.options);
}
