import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import { type Absence, type Absences, absenceSchema, tellingSchema } from '@samtavlen/shared/meeting/absenceSchema.ts';
import { idField } from '@samtavlen/shared/meeting/fields.ts';
import { audienceOf } from '@samtavlen/shared/meeting/roles.ts';
import { numberedAgreements, partFor } from '@samtavlen/shared/papers/partFor.ts';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { existingMeeting } from '../meetings/meetingAccess.ts';
import { requireStaff } from '../staff/session.ts';
import type { Api } from '../validation.ts';
import { closedForStaff } from './closedMeeting.ts';

const params = v.object({ id: v.string() });
const oneParams = v.object({ id: v.string(), participant: idField });
const access = (verb: 'read' | 'change') => ({ access: { verb, object: 'meeting' } });

interface Held {
  closed: ClosedBoard;
  absences: Absence[];
  /** Who came in with a device. */
  arrived: readonly string[];
}

function shownAbsences({ closed, absences, arrived }: Held): Absences {
  return {
    absences,
    invited: closed.people.map((person) => ({
      id: person.id,
      name: person.name,
      child: audienceOf(person.role) === 'child',
      seen: person.seat || person.lead !== undefined || arrived.includes(person.id),
      part: partFor(closed, person),
    })),
    agreements: numberedAgreements(closed).map(({ agreement: { id, what }, number }) => ({ id, number, what })),
  };
}

/** Only who was invited, and only agreements of that board. @throws Refusal */
function requireKnown({ people, board }: ClosedBoard, participant: string, parts: readonly string[]): void {
  if (!people.some(({ id }) => id === participant)) throw new Refusal('notFound');
  if (!parts.every((part) => board.agreements.some(({ id }) => id === part))) throw new Refusal('invalid');
}

/**
 * Those who were invited and not there: who they are, what concerns them, and that they have been told. The closed
 * meeting itself is not changed; this is written beside it.
 */
export function absenceRoutes(app: Api, deps: Deps): void {
  const { store } = deps;
  const one = '/api/meetings/:id/absences/:participant';

  app.get(
    '/api/meetings/:id/absences',
    { config: access('read'), schema: { params, summary: 'Who was not at a closed meeting, and who has been told' } },
    async (request, reply) => {
      const { closed, absences } = await closedForStaff(deps, request, request.params.id);
      const { conduct } = await existingMeeting(deps, request.params.id);
      reply.header('cache-control', 'no-store');
      return shownAbsences({ closed, absences, arrived: conduct.arrived });
    },
  );

  app.put(
    one,
    {
      config: access('change'),
      schema: { params: oneParams, body: absenceSchema, summary: 'Write down who was not there' },
    },
    async (request, reply) => {
      const { id, participant } = request.params;
      const { closed } = await closedForStaff(deps, request, id);
      requireKnown(closed, participant, request.body.parts);
      if (!(await store.absences.write(id, participant, request.body))) throw new Refusal('forbidden');
      return reply.code(204).send();
    },
  );

  app.delete(
    one,
    { config: access('change'), schema: { params: oneParams, summary: 'Take someone off the list' } },
    async (request, reply) => {
      const { id, participant } = request.params;
      await closedForStaff(deps, request, id);
      if (!(await store.absences.remove(id, participant))) throw new Refusal('notFound');
      return reply.code(204).send();
    },
  );

  app.put(
    `${one}/told`,
    { config: access('change'), schema: { params: oneParams, body: tellingSchema, summary: 'Someone has been told' } },
    async (request, reply) => {
      const { id, participant } = request.params;
      await closedForStaff(deps, request, id);
      const told = { at: deps.clock(), channel: request.body.channel, by: requireStaff(request).name };
      if (!(await store.absences.tell(id, participant, told))) throw new Refusal('notFound');
      return reply.code(204).send();
    },
  );

  app.delete(
    `${one}/told`,
    { config: access('change'), schema: { params: oneParams, summary: 'Take back that someone has been told' } },
    async (request, reply) => {
      const { id, participant } = request.params;
      await closedForStaff(deps, request, id);
      if (!(await store.absences.takeBack(id, participant))) throw new Refusal('notFound');
      return reply.code(204).send();
    },
  );
}
