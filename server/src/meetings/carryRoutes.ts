import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { requireFamilyStaff } from '../families/familyAccess.ts';
import type { Api } from '../validation.ts';
import { offerFor } from './carryOver.ts';

/** What the last meeting left, for whoever sets up the next. */
export function carryRoutes(app: Api, deps: Deps): void {
  app.get(
    '/api/families/:id/carry-over',
    {
      config: { access: { verb: 'read', object: 'family' } },
      schema: {
        params: v.object({ id: v.string() }),
        summary: 'Cards of the last closed meeting that can be taken along to the next',
      },
    },
    async (request) => {
      const { id } = request.params;
      await requireFamilyStaff(deps, request, id);
      return { offer: await offerFor(deps.store, id) };
    },
  );
}
