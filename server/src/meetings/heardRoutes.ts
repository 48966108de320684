import { createHmac } from 'node:crypto';
import { type HeardTogether, heardSchema, heardTogether } from '@samtavlen/shared/family/heardSchema.ts';
import { nanoid } from 'nanoid';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import { requireStaff } from '../staff/session.ts';
import type { Api } from '../validation.ts';
import { whoIsAt } from './door.ts';
import { existingMeeting } from './meetingAccess.ts';

const params = v.object({ id: v.string() });

/** Who answers, as nobody can read it back who has the database and not the key. */
const fingerprintOf = ({ secret }: Deps, participant: string): string =>
  createHmac('sha256', secret).update(`heard:${participant}`).digest('base64url');

/**
 * "Blev du hørt?" Neither route is in the access log: nobody's information is read, and a line with the time of an answer
 * would say whose it is.
 */
export function heardRoutes(app: Api, deps: Deps): void {
  const { store } = deps;

  app.post(
    '/api/meetings/:id/heard',
    { schema: { params, body: heardSchema, summary: 'Say whether one was heard; nobody is told whose answer it is' } },
    async (request, reply) => {
      const { id } = request.params;
      const { meeting, closedAt } = await existingMeeting(deps, id);
      const found = await whoIsAt(deps, request, id);
      if (!found.in) throw new Refusal(found.why === 'notSignedIn' ? 'notSignedIn' : 'forbidden');
      if (found.participant === null || found.right !== 'participant') throw new Refusal('forbidden');
      if (closedAt === null) throw new Refusal('meetingNotClosed');
      const fingerprint = fingerprintOf(deps, found.participant);
      const counted = await store.heard.give(nanoid(), request.body, meeting.familyId, fingerprint);
      reply.header('cache-control', 'no-store');
      return { counted };
    },
  );

  app.get(
    '/api/heard',
    { schema: { summary: 'What families say of being heard, all together' } },
    async (request): Promise<HeardTogether> => {
      requireStaff(request);
      return heardTogether(await store.heard.shown());
    },
  );
}
