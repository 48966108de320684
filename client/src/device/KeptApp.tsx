import { useEffect } from 'react';

/** How the worker names what it keeps (`serviceWorker.ts`, which can import nothing). */
const OURS = 'samtavlen app ';

/** What was loaded before there was a worker is handed to it. */
async function keepWhatIsLoaded(): Promise<void> {
  await navigator.serviceWorker.ready;
  const newest = (await caches.keys()).filter((name) => name.startsWith(OURS)).at(-1);
  if (newest === undefined) return;
  const files = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  const assets = [...files].filter((name) => new URL(name).pathname.startsWith('/assets/'));
  await (await caches.open(newest)).addAll(assets);
}

/** Keeps the app, and nothing of a meeting, on a phone of one's own, so that it opens without net. Nothing to see. */
export function KeptApp() {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return; // Older phones, and addresses without TLS.
    navigator.serviceWorker
      .register('/sw.js')
      .then(keepWhatIsLoaded)
      .catch(() => {}); // Storage is full or shut: the app works as before.
  }, []);
  return null;
}
