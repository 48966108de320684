import { useSyncExternalStore } from 'react';

/** How the person at this device wants to read. It never leaves the device. */
export interface Reading {
  /** Percent of the device's own text size. */
  size: number;
  /** More room between letters, words and lines. */
  airy: boolean;
  colours: 'device' | 'light' | 'dark';
  /** Cards on one's own pages have a button that reads them aloud. */
  aloud: boolean;
}

export const SMALLEST = 100;
export const LARGEST = 200;
export const STEP = 25;

const KEY = 'samtavlen.reading';
const AS_EVERYONE: Reading = { size: SMALLEST, airy: false, colours: 'device', aloud: false };

/** Dark is for phones: a projector in a lit room needs ink on white, and staff pages are read beside paper. */
const darkDevice = window.matchMedia('(prefers-color-scheme: dark) and (pointer: coarse) and (max-width: 991px)');
const listeners = new Set<() => void>();

function stored(): Reading {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Reading>;
    const size = Math.min(LARGEST, Math.max(SMALLEST, Number(kept.size) || SMALLEST));
    const colours = kept.colours === 'light' || kept.colours === 'dark' ? kept.colours : 'device';
    return { size, airy: kept.airy === true, colours, aloud: kept.aloud === true };
  } catch {
    return AS_EVERYONE; // Storage is shut in some private windows, or something else wrote there.
  }
}

let chosen = stored();
let ownPage = false;

function show(): void {
  const { size, airy, colours } = ownPage ? chosen : AS_EVERYONE;
  const { style, dataset } = document.documentElement;
  style.fontSize = size === SMALLEST ? '' : `${size}%`;
  dataset.airy = String(airy);
  dataset.colours = colours === 'device' ? (darkDevice.matches ? 'dark' : 'light') : colours;
}

// Safari before 14 has no `addEventListener` here, and is older than what we build for.
darkDevice.addEventListener('change', show);

/** Reads as chosen on a person's own page; the wall and the control page look the same to everyone. */
export function readHere(own: boolean): void {
  ownPage = own;
  show();
}

export function chooseReading(change: Partial<Reading>): void {
  chosen = { ...chosen, ...change };
  show();
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // It holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useReading = (): Reading => useSyncExternalStore(subscribe, () => chosen);

/** Whether cards can be read aloud here: never on the control page, which the room may see and hear. */
export const useReadsAloud = (): boolean => useReading().aloud && ownPage;
