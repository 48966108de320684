import { type StaffMember, type StaffSession, signInSchema } from '@samtavlen/shared/staff/staffSchema.ts';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { Api } from '../validation.ts';
import { passwordFits } from './passwords.ts';
import { SignInPace } from './SignInPace.ts';
import { forgetCookie, requireSession, requireStaff, startSession } from './session.ts';
import { staffLinks } from './staffLinks.ts';

const instant = (at: number): string => new Date(at).toISOString();

/** Accounts and sessions of the municipality's staff. Families and their network never have an account. */
export async function staffRoutes(app: Api, deps: Deps): Promise<void> {
  const pace = new SignInPace(deps.clock);
  staffLinks(app, deps);

  app.post('/api/session', { schema: { body: signInSchema, summary: 'Sign in' } }, async (request, reply) => {
    const { email, password } = request.body;
    const wait = pace.begin(email, request.ip);
    if (wait > 0) throw new Refusal('slowDown', wait);
    const found = await deps.store.staff.byEmail(email);
    if (!(await passwordFits(password, found?.password ?? null)) || !found) throw new Refusal('wrongSignIn');
    pace.succeeded(email, request.ip);
    const { password: _, ...staff } = found;
    await startSession(staff, deps, request, reply);
    return staff satisfies StaffMember;
  });

  app.get('/api/session', { schema: { summary: 'Who is signed in?' } }, async (request) => requireStaff(request));

  app.delete('/api/session', { schema: { summary: 'Sign out' } }, async (request, reply) => {
    const session = request.staffSession;
    if (session) await deps.store.staff.endSession(session.id, session.staff.id);
    forgetCookie(deps, reply);
    return reply.code(204).send();
  });

  app.get('/api/sessions', { schema: { summary: 'My signed-in browsers' } }, async (request) => {
    const own = requireSession(request);
    const sessions = await deps.store.staff.sessionsOf(own.staff.id);
    return sessions.map(
      ({ id, startedAt, lastSeenAt, browser }): StaffSession => ({
        id,
        startedAt: instant(startedAt),
        lastSeenAt: instant(lastSeenAt),
        browser,
        current: id === own.id,
      }),
    );
  });

  const params = v.object({ id: v.string() });
  app.delete('/api/sessions/:id', { schema: { params, summary: 'Sign a browser out' } }, async (request, reply) => {
    const { id } = requireStaff(request);
    if (!(await deps.store.staff.endSession(request.params.id, id))) throw new Refusal('notFound');
    return reply.code(204).send();
  });

  app.get('/api/staff', { schema: { summary: 'Colleagues with an account' } }, async (request) => {
    requireStaff(request);
    return deps.store.staff.list();
  });
}
