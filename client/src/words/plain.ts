import { useSyncExternalStore } from 'react';

const KEY = 'samtavlen.plain';
const listeners = new Set<() => void>();

function stored(): boolean | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? null : kept === 'true';
  } catch {
    return null; // Storage is shut in some private windows.
  }
}

/** What was chosen on this device; null follows what was chosen for the person at set-up. */
let own = stored();
/** Null on pages that are nobody's own: the wall and the control page look the same to everyone. */
let forPerson: boolean | null = null;

const chosen = (): boolean => own ?? forPerson ?? false;
const isPlain = (): boolean => forPerson !== null && chosen();

function changed(): void {
  for (const listener of listeners) listener();
}

/** Plain words and large letters on this device from now on, whoever holds it. */
export function choosePlain(plain: boolean): void {
  own = plain;
  try {
    localStorage.setItem(KEY, String(plain));
  } catch {
    // It holds until the page is closed.
  }
  changed();
}

/** Whose page it is decides, until the device does. @returns what to call when the page is left */
export function plainFor(person: boolean | null): () => void {
  forPerson = person;
  changed();
  return () => void plainFor(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True where the board is told in plain words: "Det svære", one thing a screen, larger letters. */
export const usePlain = (): boolean => useSyncExternalStore(subscribe, isPlain);

/** What the setting on this device says, also where it changes nothing yet. */
export const usePlainChoice = (): boolean => useSyncExternalStore(subscribe, chosen);
