import { forgetOutboxes } from '../meeting-room/Outbox.ts';

/** The app's own files, and the worker that keeps them. */
async function forgetApp(): Promise<void> {
  if ('caches' in window) for (const name of await caches.keys()) await caches.delete(name);
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}

/** Leaves nothing of any meeting on this device. How one likes to read stays: it tells nothing. */
export async function emptyDevice(): Promise<void> {
  sessionStorage.clear();
  await forgetOutboxes();
  await forgetApp();
}
