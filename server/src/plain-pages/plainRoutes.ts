import { newCardId } from '@samtavlen/shared/board/cards.ts';
import { CARD_LENGTH } from '@samtavlen/shared/board/text.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import { holdsPrivateNumber } from '@samtavlen/shared/meeting/privateNumber.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { deviceOf } from '../meetings/device.ts';
import { whoIsAt } from '../meetings/door.ts';
import type { Api } from '../validation.ts';
import { boardPage, type Typed } from './boardPage.ts';
import { closedToOthersPage, outsidePage } from './doorPages.ts';
import { entranceForms } from './entranceForms.ts';
import { formToken, isOwnForm } from './formToken.ts';
import type { Html } from './html.ts';
import { joinForms } from './joinForms.ts';
import type { LiveBoards } from './LiveBoards.ts';
import { type PlainWords, plainWords } from './plainWords.ts';
import { restingPage } from './restingPage.ts';
import type { Shell } from './Shell.ts';

const params = v.object({ id: v.string() });
const field = v.optional(v.pipe(v.string(), v.maxLength(CARD_LENGTH * 4)), '');
const cardForm = v.object({ token: field, card: field, column: field, author: field, text: field });

/** As `newCardId` makes them; sent twice, a form is still one card. */
const CARD_ID = /^[\w-]{16}$/;

interface Asking {
  meeting: string;
  device: string;
  participant: string;
}

/** The pages people hold in their hands, readable and writable without scripts: a form is judged as every edit is. */
export function plainRoutes(app: Api, deps: Deps, boards: LiveBoards, shell: Shell): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  entranceForms(app, deps, shell);
  joinForms(app, deps, shell);

  /** The participant whose device asks; null for everyone else, who gets the app alone. */
  async function whoAsks(request: FastifyRequest, meeting: string): Promise<Asking | null> {
    const device = deviceOf(deps, request);
    if (device === null) return null;
    const door = await whoIsAt(deps, request, meeting);
    if (!door.in || door.right !== 'participant' || door.participant === null) return null;
    return { meeting, device, participant: door.participant };
  }

  async function pageFor(
    asking: Asking,
    words: PlainWords,
    now: { saved: boolean; typed: Typed | null },
  ): Promise<Html> {
    const { meeting, device, participant } = asking;
    const seen = await boards.see(meeting, { participant, right: 'participant' });
    if (seen === null) return closedToOthersPage(meeting, words);
    await deps.store.accessLog.write({
      ...{ at: deps.clock(), person: `participant:${participant}`, verb: 'read', object: 'meeting' },
      ...{ objectId: meeting, refused: false },
    });
    const page = { seen, token: formToken(deps, device, meeting), card: newCardId(), ...now };
    const resting = seen.view.conduct.phase === 'planned' || seen.view.conduct.phase === 'closed';
    return resting ? restingPage(page, words) : boardPage(page, words);
  }

  async function outside(request: FastifyRequest, meeting: string, words: PlainWords): Promise<Html | null> {
    const device = deviceOf(deps, request);
    const place = device === null ? null : await deps.store.devices.place(device, meeting);
    if (!place || place.state === 'pickPerson' || place.kind === 'wall') return null;
    return outsidePage(place.state === 'in' ? 'out' : place.state, meeting, words);
  }

  app.get('/moede/:id', { schema: { hide: true, params } }, async (request, reply) => {
    const { id } = request.params;
    const words = plainWords(request.headers['accept-language']);
    try {
      const asking = await whoAsks(request, id);
      const saved = (request.query as Record<string, unknown>).gemt === '1';
      const content = asking ? await pageFor(asking, words, { saved, typed: null }) : await outside(request, id, words);
      if (content) return await shell.send(request, reply, { content, words, page: 'phone' });
    } catch (error) {
      request.log.error({ err: error }, 'page without content'); // The app tells what is wrong, and tries again.
    }
    return shell.sendApp(reply);
  });

  async function faultOf(asking: Asking, request: FastifyRequest, words: PlainWords): Promise<string | null> {
    const { card, column, author, text } = request.body as v.InferOutput<typeof cardForm>;
    const { say } = words;
    if (!isOwnForm(deps, request, asking.device, asking.meeting)) return say('plain.stale');
    if (text.trim() === '') return say('meeting.write.empty');
    if (text.length > CARD_LENGTH) return say('meeting.write.tooLong', { over: text.length - CARD_LENGTH });
    if (holdsPrivateNumber(text)) return say('meeting.write.privateNumber');
    const refusal = await boards.post(
      asking.meeting,
      { participant: asking.participant, right: 'participant' },
      {
        ...{ id: CARD_ID.test(card) ? card : newCardId(), column: column as ColumnId, text: text.trim() },
        author: author || asking.participant,
      },
    );
    return refusal && `${say(`later.refusal.${refusal}`)} ${say('plain.notSent')}`;
  }

  app.post('/moede/:id/kort', { schema: { hide: true, params, body: cardForm } }, async (request, reply) => {
    const { id } = request.params;
    const here = `/moede/${encodeURIComponent(id)}`;
    const asking = await whoAsks(request, id);
    if (!asking) return reply.redirect(here, 303);
    const words = plainWords(request.headers['accept-language']);
    const fault = await faultOf(asking, request, words).catch(() => words.say('later.refusal.storeFailing'));
    if (fault === null) return reply.redirect(`${here}?gemt=1`, 303);
    return answerFault(request, reply, asking, { ...request.body, fault }, words);
  });

  async function answerFault(
    request: FastifyRequest,
    reply: FastifyReply,
    asking: Asking,
    typed: Typed,
    words: PlainWords,
  ): Promise<FastifyReply> {
    const content = await pageFor(asking, words, { saved: false, typed });
    return shell.send(request, reply.code(422), { content, words, page: 'phone' });
  }
}
