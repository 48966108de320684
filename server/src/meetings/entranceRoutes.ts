import type { Entrances } from '@samtavlen/shared/meeting/meetingSchema.ts';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { Refusal } from '../failures.ts';
import type { StoredMeeting, StoredParticipant } from '../store/sql/meetingRows.ts';
import type { Api } from '../validation.ts';
import { deviceOf, rememberDevice } from './device.ts';
import { tokenFor } from './entranceTokens.ts';
import { entranceUrl, joinUrlOf } from './factsOf.ts';
import { meetingToRun, requireNotClosed } from './meetingAccess.ts';
import { type OpenEntrance, openEntrance } from './openEntrance.ts';
import { enter, requireWorking } from './takePlace.ts';

const params = v.object({ token: v.pipe(v.string(), v.maxLength(80, 'unknown')) });

const personalUrl = (deps: Deps, { id, linkVersion }: StoredParticipant): string =>
  entranceUrl(deps, tokenFor({ kind: 'personal', id }, linkVersion, deps.secret));

function entrancesOf(deps: Deps, found: StoredMeeting, people: readonly StoredParticipant[]): Entrances {
  const { id: meeting } = found.meeting;
  const { linkVersion, code } = found;
  return {
    code: code ?? '',
    joinUrl: joinUrlOf(deps, meeting, linkVersion),
    tabletUrl: entranceUrl(deps, tokenFor({ kind: 'tablet', id: meeting }, linkVersion, deps.secret)),
    people: people.map((person) => ({ participant: person.id, name: person.name, url: personalUrl(deps, person) })),
  };
}

/** What the page behind a link may show before anyone has gone in. */
function shownEntrance(entrance: OpenEntrance) {
  const { id: meetingId, purpose, startsAt } = entrance.found.meeting;
  const about = { kind: entrance.kind, meetingId, purpose, startsAt };
  return entrance.kind === 'personal' ? { ...about, name: entrance.person.name } : about;
}

/** Links into a meeting. Looking at one changes nothing, so that a preview in a message cannot use it. */
export function entranceRoutes(app: Api, deps: Deps): void {
  app.get(
    '/api/meetings/:id/entrances',
    {
      config: { access: { verb: 'extract', object: 'meeting' } },
      schema: { params: v.object({ id: v.string() }), summary: 'Code and links, for those who run the meeting' },
    },
    async (request) => {
      const found = await meetingToRun(deps, request, request.params.id);
      requireNotClosed(found);
      return entrancesOf(deps, found, await deps.store.meetings.people(found.meeting.id));
    },
  );

  app.post(
    '/api/meetings/:id/participants/:person/new-link',
    {
      config: { access: { verb: 'change', object: 'meeting' } },
      schema: {
        params: v.object({ id: v.string(), person: v.string() }),
        summary: 'A new personal link instead of one that is lost; devices that are in stay in',
      },
    },
    async (request) => {
      const { id, person } = request.params;
      requireNotClosed(await meetingToRun(deps, request, id));
      await deps.store.meetings.renewLink(id, person);
      const renewed = await deps.store.meetings.person(person);
      if (renewed?.meeting !== id) throw new Refusal('notFound');
      return { url: personalUrl(deps, renewed) };
    },
  );

  app.get('/api/entrances/:token', { schema: { params, summary: 'What a link leads to' } }, async (request) => {
    const entrance = await openEntrance(deps, request.params.token);
    await requireWorking(deps, entrance, deviceOf(deps, request));
    return shownEntrance(entrance);
  });

  app.post(
    '/api/entrances/:token',
    {
      config: { access: { verb: 'read', object: 'meeting' } },
      schema: { params, summary: 'Go in by a personal or tablet link' },
    },
    async (request, reply) => {
      const entrance = await openEntrance(deps, request.params.token);
      if (entrance.kind === 'meeting') throw new Refusal('forbidden');
      await requireWorking(deps, entrance, deviceOf(deps, request));
      await enter(deps, rememberDevice(deps, request, reply), entrance);
      if (entrance.kind === 'personal') request.participant = entrance.person.id;
      request.made = entrance.found.meeting.id;
      return { meetingId: entrance.found.meeting.id };
    },
  );
}
