import { knockSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { Api } from '../validation.ts';
import { rememberDevice } from './device.ts';
import { findByCode } from './findByCode.ts';
import { openEntrance } from './openEntrance.ts';
import { knock, requireWorking } from './takePlace.ts';

const NOT_A_CODE = /[^\d\s]/;

/** The meeting behind the QR on the wall. @throws Refusal as `openEntrance`; personal links are not for knocking */
async function meetingOfToken(deps: Deps, token: string): Promise<string> {
  const entrance = await openEntrance(deps, token);
  if (entrance.kind !== 'meeting') throw new Refusal('linkUnknown');
  await requireWorking(deps, entrance, null);
  return entrance.found.meeting.id;
}

/** Coming in without a personal link: the code or the QR on the wall leads to the lobby and no further. */
export function knockRoutes(app: Api, deps: Deps): void {
  const find = async (digits: string) => (await deps.store.meetings.byCode(digits))?.meeting.id ?? null;

  app.post(
    '/api/codes',
    { schema: { body: v.pick(knockSchema, ['code']), summary: 'Is there a meeting behind this code?' } },
    async (request) => {
      await findByCode(deps.tries, request.ip, request.body.code, find);
      return { ok: true };
    },
  );

  app.post(
    '/api/knocks',
    { schema: { body: knockSchema, summary: 'Wait to be let in, by the code or the QR on the wall' } },
    async (request, reply) => {
      const { code, name, role } = request.body;
      const meetingId = NOT_A_CODE.test(code)
        ? await meetingOfToken(deps, code)
        : await findByCode(deps.tries, request.ip, code, find);
      await knock(deps, rememberDevice(deps, request, reply), meetingId, { name, role });
      return { meetingId };
    },
  );
}
