import { erasureSchema } from '@samtavlen/shared/family/erasureSchema.ts';
import type { FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Deps } from '../../deps.ts';
import { InvalidInput, Refusal } from '../../failures.ts';
import { familyFor } from '../../families/familyAccess.ts';
import { requireStaff } from '../../staff/session.ts';
import type { Api } from '../../validation.ts';
import type { OpenRooms } from '../OpenRooms.ts';
import { erasePerson } from './erasePerson.ts';
import { type Found, findErasable } from './findErasable.ts';

const params = v.object({ id: v.string() });

const sameName = (typed: string, name: string): boolean =>
  typed.toLocaleLowerCase('da') === name.trim().toLocaleLowerCase('da');

/** @param meeting only from this one; null for all, and the family's list */
function narrowed(found: Found, meeting: string | null): Found {
  if (meeting === null) return found;
  const places = found.places.filter((place) => place.meeting === meeting);
  if (places.length === 0) throw new InvalidInput('unknown', 'meeting');
  return { ...found, person: null, places };
}

/** Erasing one person and their words (GDPR art. 17), for the staff of a family. */
export function erasureRoutes(app: Api, deps: Deps, rooms: OpenRooms): void {
  const { store } = deps;

  /** One line for each meeting, beside the one for the family. */
  const record = async (request: FastifyRequest, { places }: Found) => {
    const person = `staff:${requireStaff(request).id}`;
    const line = { at: deps.clock(), person, verb: 'delete', object: 'meeting', refused: false } as const;
    for (const { meeting } of places) await store.accessLog.write({ ...line, objectId: meeting });
  };

  app.get(
    '/api/families/:id/erasable',
    {
      config: { access: { verb: 'read', object: 'family' } },
      schema: { params, summary: 'Everyone who can be erased from a family' },
    },
    async (request) => {
      const family = await familyFor(deps, request, request.params.id);
      return (await findErasable(store, family)).map(({ shown }) => shown);
    },
  );

  app.post(
    '/api/families/:id/erasures',
    {
      config: { access: { verb: 'delete', object: 'family' } },
      schema: { params, body: erasureSchema, summary: 'Erase one person and their words for good' },
    },
    async (request, reply) => {
      const family = await familyFor(deps, request, request.params.id);
      const { key, meeting, name } = request.body;
      const all = (await findErasable(store, family)).find(({ shown }) => shown.key === key);
      if (!all) throw new InvalidInput('unknown', 'key');
      if (!sameName(name, all.shown.name)) throw new InvalidInput('wrongName', 'name');
      if (all.shown.leads) throw new Refusal('noFacilitator');
      const found = narrowed(all, meeting);
      await record(request, found);
      await erasePerson({ store, rooms, now: deps.clock }, found);
      // Meetings that open on earlier agreements show who owns them.
      for (const one of await store.meetings.ofFamily(family.id))
        if (one.closedAt === null) deps.changes.tell({ what: 'people', meeting: one.meeting.id });
      return reply.code(204).send();
    },
  );
}
