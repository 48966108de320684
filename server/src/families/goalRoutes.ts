import { goalSchema } from '@samtavlen/shared/family/planSchema.ts';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { requireStaff } from '../staff/session.ts';
import type { Api } from '../validation.ts';
import { requireFamilyStaff } from './familyAccess.ts';
import { ID_LENGTH } from './people.ts';

const params = v.object({ id: v.string() });

/** Short and long goals: changed and dropped, never deleted, with every wording they have had. */
export function goalRoutes(app: Api, deps: Deps): void {
  const { plans } = deps.store;

  const goalOf = async (family: string, id: string) => {
    const goal = (await plans.goals(family)).find((one) => one.id === id);
    if (!goal) throw new Refusal('notFound');
    return goal;
  };

  app.post(
    '/api/families/:id/goals',
    {
      config: { access: { verb: 'add', object: 'family' } },
      schema: { params, body: goalSchema, summary: 'Add a goal to the plan' },
    },
    async (request) => {
      const family = request.params.id;
      await requireFamilyStaff(deps, request, family);
      const id = nanoid(ID_LENGTH);
      await plans.addGoal(family, id, request.body, { staff: requireStaff(request).id, at: deps.clock() });
      return goalOf(family, id);
    },
  );

  app.put(
    '/api/goals/:id',
    {
      config: { access: { verb: 'change', object: 'goal' } },
      schema: { params, body: goalSchema, summary: 'Reword, move or drop a goal' },
    },
    async (request) => {
      const staff = requireStaff(request);
      const { id } = request.params;
      const family = await plans.familyOfGoal(id);
      if (family === null) throw new Refusal('notFound');
      await requireFamilyStaff(deps, request, family);
      await plans.changeGoal(id, request.body, { staff: staff.id, at: deps.clock() });
      return goalOf(family, id);
    },
  );
}
