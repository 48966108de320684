import { idField } from '@samtavlen/shared/meeting/fields.ts';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { ID_LENGTH } from '../families/people.ts';
import { isWaiting } from '../store/sql/devices.ts';
import type { Api } from '../validation.ts';
import { meetingToRun, requireNotClosed } from './meetingAccess.ts';

const params = v.object({ id: v.string(), device: v.string() });
const admitSchema = v.optional(v.nullable(v.object({ as: v.optional(idField) })), null);
const config = { access: { verb: 'change', object: 'meeting' } } as const;

/** Someone who was invited; a colleague signs in instead. */
async function invited({ store }: Deps, meeting: string, id: string): Promise<string> {
  const person = await store.meetings.person(id);
  if (person?.meeting !== meeting) throw new Refusal('notFound');
  if (person.staffId !== null) throw new Refusal('forbidden');
  return id;
}

/** Who comes in is the facilitator's to say: nobody is let in by a code alone. */
export function lobbyRoutes(app: Api, deps: Deps): void {
  const { devices } = deps.store;

  const waiting = async (meeting: string, id: string) => {
    const place = await devices.placeById(id, meeting);
    if (!isWaiting(place)) throw new Refusal('notFound');
    return place;
  };

  app.post(
    '/api/meetings/:id/lobby/:device/admit',
    { config, schema: { params, body: admitSchema, summary: 'Let someone in, as new or as invited' } },
    async (request) => {
      const { id, device } = request.params;
      requireNotClosed(await meetingToRun(deps, request, id));
      const { name, role } = await waiting(id, device);
      const as = request.body?.as;
      const participant = as === undefined ? nanoid(ID_LENGTH) : await invited(deps, id, as);
      const newcomer = as === undefined ? { id: participant, name, role, seat: false } : undefined;
      if (!(await devices.admit({ id: device, meeting: id }, participant, newcomer))) throw new Refusal('notFound');
      deps.changes.tell({ what: 'people', meeting: id });
      return { participant };
    },
  );

  app.post(
    '/api/meetings/:id/lobby/:device/refuse',
    { config, schema: { params, summary: 'Do not let someone in' } },
    async (request, reply) => {
      const { id, device } = request.params;
      await meetingToRun(deps, request, id);
      await waiting(id, device);
      await devices.refuse(device);
      deps.changes.tell({ what: 'people', meeting: id });
      return reply.code(204).send();
    },
  );
}
