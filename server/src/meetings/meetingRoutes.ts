import { addDays, dayInDenmark } from '@samtavlen/shared/meeting/day.ts';
import { dayField } from '@samtavlen/shared/meeting/fields.ts';
import { meetingDetailsSchema, newMeetingSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { familyFor } from '../families/familyAccess.ts';
import { throwAwayBoards } from '../families/removeFamily.ts';
import { requireStaff } from '../staff/session.ts';
import type { Api } from '../validation.ts';
import { carryRoutes } from './carryRoutes.ts';
import { entranceRoutes } from './entranceRoutes.ts';
import { exampleRoutes } from './exampleMeeting.ts';
import { guideRoutes } from './guideRoutes.ts';
import { heardRoutes } from './heardRoutes.ts';
import { knockRoutes } from './knockRoutes.ts';
import { lobbyRoutes } from './lobbyRoutes.ts';
import { existingMeeting, meetingFor, requireNotClosed } from './meetingAccess.ts';
import { checkTimes, makeMeeting } from './newMeeting.ts';
import { participantRoutes } from './participantRoutes.ts';
import { placeRoutes } from './placeRoutes.ts';
import { sendOutRoutes } from './sendOutRoutes.ts';
import { shownMeeting } from './shownMeeting.ts';
import { tabletRoutes } from './tabletRoutes.ts';
import { wallRoutes } from './wallRoutes.ts';

const params = v.object({ id: v.string() });
const access = (verb: 'read' | 'search' | 'change' | 'delete') => ({ access: { verb, object: 'meeting' } });

/** Meetings: planning them, finding them, and everything about coming in. */
export async function meetingRoutes(app: Api, deps: Deps): Promise<void> {
  const { store } = deps;
  participantRoutes(app, deps);
  entranceRoutes(app, deps);
  knockRoutes(app, deps);
  wallRoutes(app, deps);
  placeRoutes(app, deps);
  lobbyRoutes(app, deps);
  sendOutRoutes(app, deps);
  tabletRoutes(app, deps);
  exampleRoutes(app, deps);
  heardRoutes(app, deps);
  guideRoutes(app, deps);
  carryRoutes(app, deps);

  app.post(
    '/api/families/:id/meetings',
    {
      config: { access: { verb: 'add', object: 'meeting' } },
      schema: { params, body: newMeetingSchema, summary: 'Plan a meeting with a family' },
    },
    async (request) => {
      const family = await familyFor(deps, request, request.params.id);
      const { id } = await makeMeeting(deps, family, request.body);
      request.made = id;
      return shownMeeting(store, await existingMeeting(deps, id));
    },
  );

  const querystring = v.object({ on: dayField });
  app.get(
    '/api/meetings',
    { config: access('search'), schema: { querystring, summary: 'My meetings on a day, Danish time' } },
    async (request) => {
      const { on } = request.query;
      const from = Date.parse(addDays(on, -1));
      const near = await store.meetings.between(from, Date.parse(addDays(on, 2)), requireStaff(request).id);
      const held = near.filter(({ meeting }) => dayInDenmark(Date.parse(meeting.startsAt)) === on);
      return Promise.all(held.map((found) => shownMeeting(store, found)));
    },
  );

  app.get(
    '/api/meetings/:id',
    { config: access('read'), schema: { params, summary: 'One meeting with its people' } },
    async (request) => {
      const found = await meetingFor(deps, request, request.params.id);
      return { ...(await shownMeeting(store, found)), place: await store.meetings.placeToSetUp(found.meeting.id) };
    },
  );

  app.put(
    '/api/meetings/:id',
    {
      config: access('change'),
      schema: { params, body: meetingDetailsSchema, summary: 'Change time, place, purpose' },
    },
    async (request) => {
      const { id } = request.params;
      const before = await meetingFor(deps, request, id);
      requireNotClosed(before);
      checkTimes(request.body);
      if (before.meeting.phase !== 'planned' && request.body.template !== before.meeting.template)
        throw new Refusal('forbidden');
      await store.meetings.change(id, request.body);
      deps.changes.tell({ what: 'people', meeting: id });
      return shownMeeting(store, await existingMeeting(deps, id));
    },
  );

  app.delete(
    '/api/meetings/:id',
    { config: access('delete'), schema: { params, summary: 'Delete a meeting that has not begun' } },
    async (request, reply) => {
      const { meeting } = await meetingFor(deps, request, request.params.id);
      if (meeting.phase !== 'planned') throw new Refusal('forbidden');
      await store.meetings.remove(meeting.id, deps.clock());
      deps.changes.tell({ what: 'deleted', meeting: meeting.id });
      await throwAwayBoards(deps);
      return reply.code(204).send();
    },
  );
}
