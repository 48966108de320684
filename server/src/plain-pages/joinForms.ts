import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Deps } from '../deps.ts';
import { failureFor, Refusal } from '../failures.ts';
import { rememberDevice } from '../meetings/device.ts';
import { findByCode } from '../meetings/findByCode.ts';
import { knock } from '../meetings/takePlace.ts';
import { recogniseAgain } from '../staff/session.ts';
import type { Api } from '../validation.ts';
import { faultIn, guest, guestFields } from './guest.ts';
import type { Html } from './html.ts';
import { codeFitsPage, codePage } from './joinPages.ts';
import { plainWords } from './plainWords.ts';
import type { Shell } from './Shell.ts';

const body = v.object({ code: v.optional(v.pipe(v.string(), v.maxLength(60)), ''), ...guestFields });
type Asked = v.InferOutput<typeof body>;

/** `/`: the code from the screen, then name and role, readable and writable before any script. Staff get their app. */
export function joinForms(app: Api, deps: Deps, shell: Shell): void {
  const find = async (code: string) => (await deps.store.meetings.byCode(code))?.meeting.id ?? null;

  const show = (request: FastifyRequest, reply: FastifyReply, content: Html) => {
    const words = plainWords(request.headers['accept-language']);
    return shell.send(request, reply, { content, words, page: 'front' });
  };

  app.get('/', { schema: { hide: true } }, async (request, reply) => {
    await recogniseAgain(request, deps);
    if (request.staffSession) return shell.sendApp(reply);
    return show(request, reply, codePage(plainWords(request.headers['accept-language']), null));
  });

  /** @returns the page that asks again; null when the guest waits in the lobby */
  async function fault(
    request: FastifyRequest,
    reply: FastifyReply,
    { code, name, role }: Asked,
  ): Promise<Html | null> {
    const accept = request.headers['accept-language'];
    const words = plainWords(accept);
    const meeting = await findByCode(deps.tries, request.ip, code, find);
    if (name === '' && role === '') return codeFitsPage(code, words, null);
    const judged = v.safeParse(guest, { name, role });
    if (!judged.success) return codeFitsPage(code, words, { name, role, fault: faultIn({ name, role }, accept) });
    await knock(deps, rememberDevice(deps, request, reply), meeting, judged.output);
    reply.redirect(`/moede/${meeting}`, 303);
    return null;
  }

  app.post('/', { schema: { hide: true, body } }, async (request, reply) => {
    const accept = request.headers['accept-language'];
    const words = plainWords(accept);
    try {
      const again = await fault(request, reply, request.body);
      return again ? await show(request, reply, again) : reply;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const wrong = error.code === 'wrongCode';
      const said = wrong ? words.say('door.joining.codeWrong') : failureFor(error.code, accept).message;
      return show(request, reply.code(wrong ? 422 : 429), codePage(words, said));
    }
  });
}
