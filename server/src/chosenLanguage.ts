import { isLanguage } from '@samtavlen/shared/words/languages.ts';
import type { Api } from './validation.ts';

/** Set by `client/src/words/language.ts` where a person chooses; it holds a language and nothing else. */
const COOKIE = 'samtavlen_language';

/** What a person chose on this device wins over what the browser was set up to ask for. */
export function chosenLanguage(app: Api): void {
  app.addHook('onRequest', async (request) => {
    const chosen = request.cookies[COOKIE];
    if (isLanguage(chosen)) request.headers['accept-language'] = chosen;
  });
}
