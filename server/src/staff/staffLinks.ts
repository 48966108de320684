import { type NewAccount, newAccountSchema, type StaffMember } from '@samtavlen/shared/staff/staffSchema.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { StaffLink } from '../store/sql/staff.ts';
import type { Api } from '../validation.ts';
import { hashPassword } from './passwords.ts';
import { requireStaff, startSession } from './session.ts';
import { hashOf, newToken } from './tokens.ts';

const DAY = 86_400_000;
const INVITATION_LASTS = 7 * DAY;
/** A set-up link lives until the next start or the first account; a year is the outer bound. */
const SET_UP_LASTS = 365 * DAY;

const params = v.object({ token: v.pipe(v.string(), v.maxLength(100, 'unknown')) });

/** Makes the one-time link for the first account, putting earlier ones out of use; null when an account exists. */
export async function newSetUpLink(deps: Deps): Promise<string | null> {
  if (!(await deps.store.staff.none())) return null;
  const token = newToken();
  const expiresAt = deps.clock() + SET_UP_LASTS;
  await deps.store.staff.keepLink({ tokenHash: hashOf(token), kind: 'setup', madeBy: null, expiresAt });
  return `${deps.publicUrl}/opsaetning/${token}`;
}

/** Makes a link with which a colleague can make one account. */
export async function newInvitation(deps: Deps, madeBy: string): Promise<{ url: string; expiresAt: string }> {
  const token = newToken();
  const expiresAt = deps.clock() + INVITATION_LASTS;
  await deps.store.staff.keepLink({ tokenHash: hashOf(token), kind: 'invitation', madeBy, expiresAt });
  return { url: `${deps.publicUrl}/kollega/${token}`, expiresAt: new Date(expiresAt).toISOString() };
}

/** Turns a link into an account and signs the browser in. @throws Refusal for a link or e-mail that cannot be used */
export async function makeAccount(
  kind: StaffLink['kind'],
  token: string,
  account: NewAccount,
  deps: Deps,
): Promise<StaffMember> {
  const now = deps.clock();
  const before = await deps.store.staff.linkState(hashOf(token), kind, now);
  if (before !== 'made') throw new Refusal(before);
  const staff: StaffMember = { id: nanoid(16), name: account.name, email: account.email };
  const password = await hashPassword(account.password);
  const outcome = await deps.store.staff.addByLink(hashOf(token), kind, { ...staff, password, createdAt: now });
  if (outcome !== 'made') throw new Refusal(outcome);
  return staff;
}

/** The links that make accounts: one for the first, and invitations for colleagues. */
export function staffLinks(app: Api, deps: Deps): void {
  const answer = async (staff: StaffMember, request: FastifyRequest, reply: FastifyReply) => {
    await startSession(staff, deps, request, reply);
    return staff;
  };

  app.get('/api/setup', { schema: { summary: 'Is the first account missing?' } }, async () => ({
    needed: await deps.store.staff.none(),
  }));

  const setUp = { body: newAccountSchema, params, summary: 'Make the first account' };
  app.post('/api/setup/:token', { schema: setUp }, async (request, reply) =>
    answer(await makeAccount('setup', request.params.token, request.body, deps), request, reply),
  );

  app.post('/api/staff-invitations', { schema: { summary: 'Invite a colleague' } }, async (request) =>
    newInvitation(deps, requireStaff(request).id),
  );

  const look = { params, summary: 'Can this invitation be used?' };
  app.get('/api/staff-invitations/:token', { schema: look }, async (request) => {
    const state = await deps.store.staff.linkState(hashOf(request.params.token), 'invitation', deps.clock());
    if (state !== 'made') throw new Refusal(state);
    return { valid: true };
  });

  const accept = { body: newAccountSchema, params, summary: 'Make an account with an invitation' };
  app.post('/api/staff-invitations/:token', { schema: accept }, async (request, reply) =>
    answer(await makeAccount('invitation', request.params.token, request.body, deps), request, reply),
  );
}
