import { statusSchema } from '@samtavlen/shared/family/planSchema.ts';
import { roomKey } from '@samtavlen/shared/wire/rooms.ts';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { requireStaff } from '../staff/session.ts';
import type { Api } from '../validation.ts';
import { familyFor, requireFamilyStaff } from './familyAccess.ts';
import { readPlan, takeIntoPlan } from './plan.ts';

const params = v.object({ id: v.string() });

/** The plan that lives from meeting to meeting. */
export function planRoutes(app: Api, deps: Deps): void {
  const { store } = deps;

  app.get(
    '/api/families/:id/plan',
    { config: { access: { verb: 'read', object: 'family' } }, schema: { params, summary: 'The family plan' } },
    async (request) => readPlan(store, await familyFor(deps, request, request.params.id)),
  );

  app.post(
    '/api/plan-agreements/:id/status',
    {
      config: { access: { verb: 'change', object: 'agreement' } },
      schema: { params, body: statusSchema, summary: 'Say how an agreement has gone' },
    },
    async (request) => {
      const staff = requireStaff(request);
      const { id } = request.params;
      const family = await store.plans.familyOfAgreement(id);
      if (family === null) throw new Refusal('notFound');
      await requireFamilyStaff(deps, request, family);
      const { status, sentence } = request.body;
      await store.plans.setStatus(id, status, sentence, { staff: staff.id, at: deps.clock() });
      for (const { meeting, closedAt } of await store.meetings.ofFamily(family))
        if (closedAt === null) deps.changes.tell({ what: 'people', meeting: meeting.id });
      const agreement = (await store.plans.agreements(family)).find((one) => one.id === id);
      if (!agreement) throw new Refusal('notFound');
      return agreement;
    },
  );

  app.post(
    '/api/meetings/:id/plan',
    {
      config: { access: { verb: 'change', object: 'meeting' } },
      schema: {
        params,
        summary: "Take a closed meeting's agreements into the plan, should that have failed at closing",
      },
    },
    async (request) => {
      requireStaff(request);
      const { id } = request.params;
      const found = await store.meetings.find(id);
      if (!found) throw new Refusal('notFound');
      await requireFamilyStaff(deps, request, found.meeting.familyId);
      const closed = await store.rooms.closedBoard(roomKey({ kind: 'board', meeting: id }));
      if (!closed) throw new Refusal('meetingNotClosed');
      return takeIntoPlan(store, closed);
    },
  );
}
