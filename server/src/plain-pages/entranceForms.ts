import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { failureFor, Refusal } from '../failures.ts';
import { deviceOf, rememberDevice } from '../meetings/device.ts';
import { openEntrance } from '../meetings/openEntrance.ts';
import { enter, knock, requireWorking } from '../meetings/takePlace.ts';
import type { Api } from '../validation.ts';
import { deadLinkPage, entrancePage } from './doorPages.ts';
import { faultIn, guest, guestFields } from './guest.ts';
import { plainWords } from './plainWords.ts';
import type { Shell } from './Shell.ts';

const params = v.object({ token: v.pipe(v.string(), v.maxLength(80, 'unknown')) });
const body = v.object(guestFields);

/** `/d/:token`: looking never enters; the tap on the button does, with scripts or without. */
export function entranceForms(app: Api, deps: Deps, shell: Shell): void {
  app.get('/d/:token', { schema: { hide: true, params } }, async (request, reply) => {
    const words = plainWords(request.headers['accept-language']);
    const { token } = request.params;
    try {
      const entrance = await openEntrance(deps, token);
      await requireWorking(deps, entrance, deviceOf(deps, request));
      const content = entrancePage(token, entrance, words, null);
      return await shell.send(request, reply, { content, words, page: 'door' });
    } catch (error) {
      if (!(error instanceof Refusal)) return shell.sendApp(reply);
      const { message } = failureFor(error.code, request.headers['accept-language']);
      return shell.send(request, reply, { content: deadLinkPage(message, words), words, page: 'door' });
    }
  });

  app.post(
    '/d/:token',
    { config: { access: { verb: 'read', object: 'meeting' } }, schema: { hide: true, params, body } },
    async (request, reply) => {
      const words = plainWords(request.headers['accept-language']);
      const { token } = request.params;
      const entrance = await openEntrance(deps, token);
      await requireWorking(deps, entrance, deviceOf(deps, request));
      const { id } = entrance.found.meeting;
      request.made = id;
      if (entrance.kind !== 'meeting') {
        await enter(deps, rememberDevice(deps, request, reply), entrance);
        if (entrance.kind === 'personal') request.participant = entrance.person.id;
        return reply.redirect(`/moede/${id}`, 303);
      }
      const judged = v.safeParse(guest, request.body);
      if (judged.success) {
        await knock(deps, rememberDevice(deps, request, reply), id, judged.output);
        return reply.redirect(`/moede/${id}`, 303);
      }
      const content = entrancePage(token, entrance, words, {
        ...request.body,
        fault: faultIn(request.body, request.headers['accept-language']),
      });
      return shell.send(request, reply.code(422), { content, words, page: 'door' });
    },
  );
}
