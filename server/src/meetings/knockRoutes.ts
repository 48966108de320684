import { knockSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { Api } from '../validation.ts';
import { CodeTries } from './CodeTries.ts';
import { readCode } from './codes.ts';
import { rememberDevice } from './device.ts';
import { openEntrance } from './openEntrance.ts';
import { knock, requireWorking, takePlace } from './takePlace.ts';

const wallSchema = v.object({ code: v.pipe(v.string('empty'), v.maxLength(20, 'unknown')) });

/** The meeting behind the QR on the wall. @throws Refusal as `openEntrance`; personal links are not for knocking */
async function meetingOfToken(deps: Deps, token: string): Promise<string> {
  const entrance = await openEntrance(deps, token);
  if (entrance.kind !== 'meeting') throw new Refusal('linkUnknown');
  await requireWorking(deps, entrance, null);
  return entrance.found.meeting.id;
}

/** Coming in without a personal link: by the code on the wall, and for the wall itself by a code from the facilitator. */
export function knockRoutes(app: Api, deps: Deps): void {
  const tries = new CodeTries(deps.clock);

  /** @throws Refusal `wrongCode`, or `tooManyTries` after ten wrong ones from the same address */
  const byCode = async (typed: string, address: string, find: (code: string) => Promise<string | null>) => {
    const wait = tries.begin(address);
    if (wait > 0) throw new Refusal('tooManyTries', wait);
    const code = readCode(typed);
    const meeting = code === null ? null : await find(code);
    if (meeting === null) throw new Refusal('wrongCode');
    tries.wasRight(address);
    return meeting;
  };

  app.post(
    '/api/knocks',
    { schema: { body: knockSchema, summary: 'Wait to be let in, by the code or the QR on the wall' } },
    async (request, reply) => {
      const { code, name, role } = request.body;
      const meetingId = /[^\d\s]/.test(code)
        ? await meetingOfToken(deps, code)
        : await byCode(
            code,
            request.ip,
            async (digits) => (await deps.store.meetings.byCode(digits))?.meeting.id ?? null,
          );
      await knock(deps, rememberDevice(deps, request, reply), meetingId, { name, role });
      return { meetingId };
    },
  );

  app.post(
    '/api/wall',
    { schema: { body: wallSchema, summary: 'Make this browser the wall of a meeting' } },
    async (request, reply) => {
      const find = (code: string) => deps.store.devices.useWallCode(code, deps.clock());
      const meetingId = await byCode(request.body.code, request.ip, find);
      await takePlace(deps, rememberDevice(deps, request, reply), meetingId, { state: 'in', kind: 'wall' });
      return { meetingId };
    },
  );
}
