import { type Family, familySchema } from '@samtavlen/shared/family/familySchema.ts';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { requireStaff } from '../staff/session.ts';
import type { Api } from '../validation.ts';
import { familyFor, requireFamilyStaff } from './familyAccess.ts';
import { goalRoutes } from './goalRoutes.ts';
import { ID_LENGTH, peopleWithIds } from './people.ts';
import { planRoutes } from './planRoutes.ts';
import { removeFamily, throwAwayBoards } from './removeFamily.ts';

const params = v.object({ id: v.string() });
const access = (verb: 'read' | 'add' | 'search' | 'change' | 'delete') => ({ access: { verb, object: 'family' } });

/** Families and their plans, for the staff who belong to them. */
export async function familyRoutes(app: Api, deps: Deps): Promise<void> {
  const { families } = deps.store;
  app.addHook('onReady', () => throwAwayBoards(deps));
  goalRoutes(app, deps);
  planRoutes(app, deps);

  app.get(
    '/api/families',
    { config: access('search'), schema: { summary: 'The families I may see' } },
    async (request) => families.of(requireStaff(request).id, deps.clock()),
  );

  app.post(
    '/api/families',
    { config: access('add'), schema: { body: familySchema, summary: 'Add a family' } },
    async (request) => {
      const staff = requireStaff(request);
      const { reference, people, circumstances = [], cadence = null, protectedAddress = false } = request.body;
      const id = nanoid(ID_LENGTH);
      const about = { reference, people: peopleWithIds(people, []), circumstances, cadence, protectedAddress };
      const family: Family = { id, ...about, example: false };
      await families.add(family, staff.id, deps.clock());
      request.made = id;
      return family;
    },
  );

  app.get('/api/families/:id', { config: access('read'), schema: { params, summary: 'One family' } }, async (request) =>
    familyFor(deps, request, request.params.id),
  );

  app.put(
    '/api/families/:id',
    { config: access('change'), schema: { params, body: familySchema, summary: 'Change reference and people' } },
    async (request) => {
      const before = await familyFor(deps, request, request.params.id);
      const { people, ...rest } = request.body;
      const family: Family = { ...before, ...rest, people: peopleWithIds(people, before.people) };
      await families.change(family);
      for (const { meeting, closedAt } of await deps.store.meetings.ofFamily(family.id))
        if (closedAt === null || family.protectedAddress !== before.protectedAddress)
          deps.changes.tell({ what: 'people', meeting: meeting.id });
      return family;
    },
  );

  app.delete(
    '/api/families/:id',
    { config: access('delete'), schema: { params, summary: 'Delete a family with meetings and plan' } },
    async (request, reply) => {
      await requireFamilyStaff(deps, request, request.params.id);
      await removeFamily(deps, request.params.id);
      return reply.code(204).send();
    },
  );
}
