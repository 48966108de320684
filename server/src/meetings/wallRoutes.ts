import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import type { Api } from '../validation.ts';
import { freeCode } from './codes.ts';
import { rememberDevice } from './device.ts';
import { findByCode } from './findByCode.ts';
import { meetingToRun } from './meetingAccess.ts';
import { takePlace } from './takePlace.ts';

/** How long a wall code can be typed (ms): enough to walk to the other computer. */
const LASTS = 10 * 60_000;

const params = v.object({ id: v.string() });
const wallSchema = v.object({ code: v.pipe(v.string('empty'), v.maxLength(20, 'unknown')) });

/** The wall on a computer where nobody is signed in, opened by a code that works once. */
export function wallRoutes(app: Api, deps: Deps): void {
  const { devices } = deps.store;

  app.post(
    '/api/meetings/:id/wall-code',
    {
      config: { access: { verb: 'change', object: 'meeting' } },
      schema: { params, summary: 'A code that makes another computer the wall, once' },
    },
    async (request) => {
      const { id } = request.params;
      await meetingToRun(deps, request, id);
      const now = deps.clock();
      const code = await freeCode((draw) => devices.addWallCode(draw, id, now, now + LASTS));
      return { code, expiresAt: new Date(now + LASTS).toISOString() };
    },
  );

  app.post(
    '/api/wall',
    { schema: { body: wallSchema, summary: 'Make this browser the wall of a meeting' } },
    async (request, reply) => {
      const find = (code: string) => devices.useWallCode(code, deps.clock());
      const meetingId = await findByCode(deps.tries, request.ip, request.body.code, find);
      await takePlace(deps, rememberDevice(deps, request, reply), meetingId, { state: 'in', kind: 'wall' });
      return { meetingId };
    },
  );
}
