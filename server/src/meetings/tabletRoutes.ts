import { idField } from '@samtavlen/shared/meeting/fields.ts';
import { known } from '@samtavlen/shared/meeting/known.ts';
import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { StoredParticipant } from '../store/sql/meetingRows.ts';
import type { Api } from '../validation.ts';
import { deviceOf } from './device.ts';
import { existingMeeting } from './meetingAccess.ts';
import { takePlace } from './takePlace.ts';

const params = v.object({ id: v.string() });
const choiceSchema = v.object({ participant: v.nullable(idField) });

/** Those who may borrow the tablet: no leader, no colleague with an account, nobody who has come on an own device. */
async function borrowers(deps: Deps, meeting: string): Promise<StoredParticipant[]> {
  const own = new Set(await deps.store.devices.withOwnDevice(meeting));
  const people = await deps.store.meetings.people(meeting);
  return people.filter(({ id, lead, staffId, out }) => !lead && staffId === null && !out && !own.has(id));
}

const shown = ({ id, name, role, age, relation }: StoredParticipant) => ({
  ...{ id, name, role },
  ...known({ age, relation }),
});

/** A tablet that several people share, one at a time ("skift person"). */
export function tabletRoutes(app: Api, deps: Deps): void {
  const tabletOf = async (request: FastifyRequest, meeting: string): Promise<string> => {
    await existingMeeting(deps, meeting);
    const device = deviceOf(deps, request);
    const place = device === null ? null : await deps.store.devices.place(device, meeting);
    if (device === null || place?.kind !== 'tablet') throw new Refusal('forbidden');
    return device;
  };

  app.get('/api/meetings/:id/tablet', { schema: { params, summary: 'Who can use this tablet' } }, async (request) => {
    await tabletOf(request, request.params.id);
    return { people: (await borrowers(deps, request.params.id)).map(shown) };
  });

  app.post(
    '/api/meetings/:id/tablet',
    { schema: { params, body: choiceSchema, summary: 'Use this tablet as someone, or as nobody' } },
    async (request) => {
      const { id } = request.params;
      const device = await tabletOf(request, id);
      const { participant } = request.body;
      if (participant === null) {
        await takePlace(deps, device, id, { state: 'pickPerson', kind: 'tablet' });
      } else {
        if (!(await borrowers(deps, id)).some((person) => person.id === participant)) throw new Refusal('notFound');
        await takePlace(deps, device, id, { state: 'in', kind: 'tablet', participant });
      }
      return { participant };
    },
  );
}
