import { type KeptBoard, keptUntil } from '@samtavlen/shared/family/keptUntil.ts';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { requireFamilyStaff } from '../families/familyAccess.ts';
import { meetingFor } from '../meetings/meetingAccess.ts';
import { requireStaff } from '../staff/session.ts';
import type { ClosedMeeting } from '../store/sql/keeping.ts';
import type { Api } from '../validation.ts';
import { deleteByDate } from './deleteByDate.ts';

const params = v.object({ id: v.string() });

const HOUR = 60 * 60_000;

const iso = (at: number): string => new Date(at).toISOString();

function shown(meeting: ClosedMeeting, all: readonly ClosedMeeting[], days: number, now: number): KeptBoard {
  const { id, startsAt, purpose, filedAt, filedBy, boardDeletedAt } = meeting;
  const keeping = keptUntil(meeting, all, days, now);
  const filed = filedAt === null ? null : { at: iso(filedAt), by: filedBy };
  const known = { id, startsAt: iso(startsAt), purpose, filed };
  if (boardDeletedAt !== null) return { ...known, board: { kind: 'deleted', at: iso(boardDeletedAt) } };
  return { ...known, board: keeping.kind === 'unfiled' ? keeping : { kind: keeping.kind, at: iso(keeping.at) } };
}

/** How long boards are kept: shown to the family's staff, and carried out at start and every hour. */
export async function retentionRoutes(app: Api, deps: Deps): Promise<void> {
  const { store, settings, clock } = deps;

  app.get(
    '/api/families/:id/boards',
    {
      config: { access: { verb: 'read', object: 'family' } },
      schema: { params, summary: 'Closed meetings, whether they are filed, and how long their boards are kept' },
    },
    async (request) => {
      await requireFamilyStaff(deps, request, request.params.id);
      const all = await store.keeping.closedMeetings(request.params.id);
      return all.map((meeting) => shown(meeting, all, settings.boardDays, clock()));
    },
  );

  app.post(
    '/api/meetings/:id/filed',
    {
      config: { access: { verb: 'change', object: 'meeting' } },
      schema: { params, summary: 'Say that a closed meeting is in the municipality’s case system' },
    },
    async (request, reply) => {
      const { meeting, closedAt } = await meetingFor(deps, request, request.params.id);
      if (closedAt === null) throw new Refusal('meetingNotClosed');
      await store.keeping.file(meeting.id, requireStaff(request).id, clock());
      return reply.code(204).send();
    },
  );

  const look = () => deleteByDate(deps).catch((error) => app.log.error({ err: error }, 'not deleted by date'));
  const hourly = setInterval(look, HOUR);
  hourly.unref();
  app.addHook('onReady', look);
  app.addHook('onClose', async () => clearInterval(hourly));
}
