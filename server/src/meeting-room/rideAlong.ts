/** How long presence waits for a message to leave with, in ms: at a busy table each edit of another takes it along. */
const RIDE_MS = 60;

const riding = new Set<() => void>();

function letAllOff(): void {
  const all = [...riding];
  riding.clear();
  for (const getOff of all) getOff();
}

/**
 * Runs after `RIDE_MS` at the latest, once however often the same function is given. One timer for all who ride: one
 * each was a fiftieth of what the server does for 15 tables.
 */
export function afterRide(getOff: () => void): void {
  if (riding.size === 0) setTimeout(letAllOff, RIDE_MS).unref();
  riding.add(getOff);
}

export const forgetRide = (getOff: () => void): boolean => riding.delete(getOff);
