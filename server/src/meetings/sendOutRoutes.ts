import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { Api } from '../validation.ts';
import { meetingToRun, requireNotClosed } from './meetingAccess.ts';

const params = v.object({ id: v.string(), person: v.string() });
const config = { access: { verb: 'change', object: 'meeting' } } as const;

/** Sending someone out of the room and letting them in again; they stay the same person on every device. */
export function sendOutRoutes(app: Api, deps: Deps): void {
  const { meetings } = deps.store;

  const requireAtMeeting = async (meeting: string, id: string): Promise<void> => {
    const person = await meetings.person(id);
    if (person?.meeting !== meeting) throw new Refusal('notFound');
  };

  app.post(
    '/api/meetings/:id/participants/:person/out',
    { config, schema: { params, summary: 'Send someone out; no board until let in again' } },
    async (request, reply) => {
      const { id, person } = request.params;
      requireNotClosed(await meetingToRun(deps, request, id));
      await requireAtMeeting(id, person);
      if (!(await meetings.changePerson(id, person, { out: true }))) throw new Refusal('noFacilitator');
      deps.changes.tell({ what: 'sentOut', meeting: id, participant: person });
      deps.changes.tell({ what: 'people', meeting: id });
      return reply.code(204).send();
    },
  );

  app.post(
    '/api/meetings/:id/participants/:person/in',
    { config, schema: { params, summary: 'Let someone in again' } },
    async (request, reply) => {
      const { id, person } = request.params;
      requireNotClosed(await meetingToRun(deps, request, id));
      await requireAtMeeting(id, person);
      await meetings.changePerson(id, person, { out: false });
      deps.changes.tell({ what: 'people', meeting: id });
      return reply.code(204).send();
    },
  );
}
