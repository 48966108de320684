import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import type { Api } from '../validation.ts';
import { atTheTable } from './atTheTable.ts';
import { guideInUse } from './guideInUse.ts';
import { existingMeeting } from './meetingAccess.ts';

/** The questions of one meeting, for every device that is at it. */
export function guideRoutes(app: Api, deps: Deps): void {
  app.get(
    '/api/meetings/:id/guide',
    {
      config: { access: { verb: 'read', object: 'meeting' } },
      schema: {
        params: v.object({ id: v.string() }),
        querystring: v.object({ as: v.optional(v.literal('wall', 'unknown')) }),
        summary: 'The questions and lines of a meeting, for those who are at it',
      },
    },
    async (request) => {
      const { id } = request.params;
      await atTheTable(deps, request, id, request.query.as);
      return (await guideInUse(deps.store, await existingMeeting(deps, id))).guide;
    },
  );
}
