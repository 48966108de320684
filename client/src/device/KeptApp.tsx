import { useEffect } from 'react';

/** Everything the page has loaded by now is given to the worker, which was not there when it was asked for. */
async function keepWhatIsLoaded(): Promise<void> {
  await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const assets = [...new Set(files)].filter((name) => new URL(name).pathname.startsWith('/assets/'));
  await Promise.all(assets.map((name) => fetch(name)));
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
