import { directions, isLanguage, type Language } from '@samtavlen/shared/words/languages.ts';
import { useSyncExternalStore } from 'react';

const KEY = 'samtavlen.language';
const listeners = new Set<() => void>();

function stored(): Language {
  try {
    const kept = localStorage.getItem(KEY);
    return isLanguage(kept) ? kept : 'da';
  } catch {
    return 'da'; // Storage is shut in some private windows.
  }
}

let chosen = stored();

function mark(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directions[language];
}

/** The language this device reads in; also sent as Accept-Language. */
export const currentLanguage = (): Language => chosen;

/** Changes the language of this device, and remembers it when the device lets us. */
export function chooseLanguage(language: Language): void {
  chosen = language;
  mark(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // It holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

export const markLanguage = (): void => mark(chosen);
