/** What a service worker has that a page has not; the types of pages and workers do not fit into one program. */
interface Scope {
  addEventListener(kind: 'install' | 'activate', hear: (event: Waiting) => void): void;
  addEventListener(kind: 'fetch', hear: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Waiting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Scope;

/** The app without anything in it. A page with a meeting in it is never kept, and no answer of the API is. */
const SHELL = '/index.html';

const OURS = 'samtavlen app ';

/** Null for a page that is not ours: a guest network may answer in our name. */
function cacheFor(page: string): string | null {
  const [entry] = /\/assets\/index-[\w-]+\.js/.exec(page) ?? [];
  return entry === undefined ? null : OURS + entry;
}

/** A page of HTML, or what another address answered, is none of our files. */
const isOurs = ({ ok, redirected, headers }: Response): boolean =>
  ok && !redirected && !headers.get('content-type')?.includes('text/html');

const kept = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** Keeps the newest app; the one before it stays, for a page that is still open, and older ones go. */
async function keepShell(): Promise<void> {
  const answer = await fetch(SHELL, { cache: 'no-cache' });
  if (!answer.ok) return;
  const name = cacheFor(await answer.clone().text());
  if (name === null || (await caches.has(name))) return;
  await (await caches.open(name)).put(SHELL, answer);
  for (const old of (await kept()).slice(0, -2)) await caches.delete(old);
}

/** A file whose name holds a hash of its content: what is kept is right for ever. */
async function asset(request: Request): Promise<Response> {
  const there = await caches.match(request);
  if (there) return there;
  const answer = await fetch(request);
  const newest = (await kept()).at(-1);
  if (isOurs(answer) && newest) await (await caches.open(newest)).put(request, answer.clone());
  return answer;
}

/** The net first; without it the app opens, says so, and goes on by itself when the net is back. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const newest = (await kept()).at(-1);
    const shell = newest && (await (await caches.open(newest)).match(SHELL));
    if (!shell) throw error;
    return shell;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else if (request.mode === 'navigate') {
    event.respondWith(page(request));
    event.waitUntil(keepShell().catch(() => {})); // No net: next time.
  }
});
