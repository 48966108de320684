import type { DoorState } from '@samtavlen/shared/meeting/meetingSchema.ts';
import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import type { DevicePlace } from '../store/sql/devices.ts';
import type { Api } from '../validation.ts';
import { deviceOf } from './device.ts';
import { whoIsAt } from './door.ts';
import { existingMeeting } from './meetingAccess.ts';

const params = v.object({ id: v.string() });
const querystring = v.object({ as: v.optional(v.picklist(['wall'], 'unknown')) });

async function placeOf(deps: Deps, request: FastifyRequest, meeting: string): Promise<DevicePlace | null> {
  const device = deviceOf(deps, request);
  return device === null ? null : deps.store.devices.place(device, meeting);
}

function outside(place: DevicePlace | null): DoorState {
  return { state: place === null || place.state === 'in' ? 'none' : place.state };
}

/** Where a browser stands at the door; phones that wait ask again and again. */
export function placeRoutes(app: Api, deps: Deps): void {
  app.get(
    '/api/meetings/:id/me',
    { schema: { params, querystring, summary: 'Where this browser stands at the door' } },
    async (request): Promise<DoorState> => {
      const { id } = request.params;
      await existingMeeting(deps, id);
      const place = await placeOf(deps, request, id);
      const door = await whoIsAt(deps, request, id, request.query.as);
      if (!door.in) return door.why === 'sentOut' ? { state: 'out' } : outside(place);
      const { right, participant } = door;
      return { state: 'in', right, participant, tablet: place?.kind === 'tablet' && place.participant === participant };
    },
  );

  app.delete(
    '/api/meetings/:id/me',
    { schema: { params, summary: "Leave this browser's place" } },
    async (request, reply) => {
      const { id } = request.params;
      const device = deviceOf(deps, request);
      if (device !== null) {
        await deps.store.devices.leave(device, id);
        deps.changes.tell({ what: 'people', meeting: id });
      }
      return reply.code(204).send();
    },
  );
}
