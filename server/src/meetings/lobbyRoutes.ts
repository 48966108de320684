import { idField } from '@samtavlen/shared/meeting/fields.ts';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { ID_LENGTH } from '../families/people.ts';
import type { Api } from '../validation.ts';
import { freeCode } from './codes.ts';
import { meetingToRun, requireNotClosed } from './meetingAccess.ts';

/** How long a wall code can be typed (ms): enough to walk to the other computer. */
const WALL_CODE_LASTS = 10 * 60_000;

const meetingParams = v.object({ id: v.string() });
const guestParams = v.object({ id: v.string(), device: v.string() });
const personParams = v.object({ id: v.string(), person: v.string() });
const admitSchema = v.optional(v.nullable(v.object({ as: v.optional(idField) })), null);
const config = { access: { verb: 'change', object: 'meeting' } } as const;

/** Who comes in is the facilitator's to say: nobody is let in by a code alone. */
export function lobbyRoutes(app: Api, deps: Deps): void {
  const { meetings, devices } = deps.store;
  const people = (meeting: string) => deps.changes.tell({ what: 'people', meeting });

  const waiting = async (meeting: string, id: string) => {
    const place = await devices.placeById(id, meeting);
    if (place?.state !== 'lobby') throw new Refusal('notFound');
    return place;
  };

  /** Someone who was invited; a colleague signs in instead. */
  const invited = async (meeting: string, id: string): Promise<string> => {
    const person = await meetings.person(id);
    if (person?.meeting !== meeting) throw new Refusal('notFound');
    if (person.staffId !== null) throw new Refusal('forbidden');
    return id;
  };

  const requireAtMeeting = async (meeting: string, id: string): Promise<void> => {
    const person = await meetings.person(id);
    if (person?.meeting !== meeting) throw new Refusal('notFound');
  };

  app.post(
    '/api/meetings/:id/lobby/:device/admit',
    { config, schema: { params: guestParams, body: admitSchema, summary: 'Let someone in, as new or as invited' } },
    async (request) => {
      const { id, device } = request.params;
      requireNotClosed(await meetingToRun(deps, request, id));
      const { name, role } = await waiting(id, device);
      const as = request.body?.as;
      const participant = as === undefined ? nanoid(ID_LENGTH) : await invited(id, as);
      const newcomer = as === undefined ? { id: participant, name, role, seat: false } : undefined;
      if (!(await devices.admit({ id: device, meeting: id }, participant, newcomer))) throw new Refusal('notFound');
      people(id);
      return { participant };
    },
  );

  app.post(
    '/api/meetings/:id/lobby/:device/refuse',
    { config, schema: { params: guestParams, summary: 'Do not let someone in' } },
    async (request, reply) => {
      const { id, device } = request.params;
      await meetingToRun(deps, request, id);
      await waiting(id, device);
      await devices.refuse(device);
      people(id);
      return reply.code(204).send();
    },
  );

  app.post(
    '/api/meetings/:id/participants/:person/out',
    { config, schema: { params: personParams, summary: 'Send someone out; no board until let in again' } },
    async (request, reply) => {
      const { id, person } = request.params;
      requireNotClosed(await meetingToRun(deps, request, id));
      await requireAtMeeting(id, person);
      if (!(await meetings.changePerson(id, person, { out: true }))) throw new Refusal('noFacilitator');
      deps.changes.tell({ what: 'sentOut', meeting: id, participant: person });
      people(id);
      return reply.code(204).send();
    },
  );

  app.post(
    '/api/meetings/:id/participants/:person/in',
    { config, schema: { params: personParams, summary: 'Let someone in again' } },
    async (request, reply) => {
      const { id, person } = request.params;
      requireNotClosed(await meetingToRun(deps, request, id));
      await requireAtMeeting(id, person);
      await meetings.changePerson(id, person, { out: false });
      people(id);
      return reply.code(204).send();
    },
  );

  app.post(
    '/api/meetings/:id/wall-code',
    { config, schema: { params: meetingParams, summary: 'A code that makes another computer the wall, once' } },
    async (request) => {
      const { id } = request.params;
      await meetingToRun(deps, request, id);
      const now = deps.clock();
      const code = await freeCode((draw) => devices.addWallCode(draw, id, now, now + WALL_CODE_LASTS));
      return { code, expiresAt: new Date(now + WALL_CODE_LASTS).toISOString() };
    },
  );
}
