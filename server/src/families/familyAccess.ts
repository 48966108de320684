import type { Family } from '@samtavlen/shared/family/familySchema.ts';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { requireStaff } from '../staff/session.ts';

/**
 * The one door to a family: only staff who belong to it come in, and to everyone else it does not exist.
 * @throws Refusal `notSignedIn`, `notFound`, or `familyDeleted` for a family that once was
 */
export async function requireFamilyStaff(deps: Deps, request: FastifyRequest, id: string): Promise<void> {
  const staff = requireStaff(request);
  if (await deps.store.families.isStaffOf(id, staff.id)) return;
  throw new Refusal((await deps.store.families.removed(id)) === 'familyDeleted' ? 'familyDeleted' : 'notFound');
}

/** @throws Refusal as `requireFamilyStaff` */
export async function familyFor(deps: Deps, request: FastifyRequest, id: string): Promise<Family> {
  await requireFamilyStaff(deps, request, id);
  const family = await deps.store.families.find(id);
  if (!family) throw new Refusal('notFound');
  return family;
}
