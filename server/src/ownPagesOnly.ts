import { Refusal } from './failures.ts';
import type { Api } from './validation.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A foreign page can make a browser send a form with our cookies, but not with a header of ours. */
export function ownPagesOnly(app: Api): void {
  app.addHook('onRequest', async (request) => {
    const changes = request.url.startsWith('/api/') && !READING.has(request.method);
    if (changes && request.headers['x-samtavlen'] !== '1') throw new Refusal('forbidden');
  });
}
