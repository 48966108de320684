import { directions, isLanguage, type Language } from '@samtavlen/shared/words/languages.ts';
import { useSyncExternalStore } from 'react';

const KEY = 'samtavlen.language';
/** The server reads it for the page it writes itself, so that nothing changes its language when the app takes over. */
const COOKIE = 'samtavlen_language';
/** Seconds: a year. */
const REMEMBERED = 365 * 24 * 3600;

/** What the server wrote the page in: Danish, or what the browser asks for. */
const pageLanguage = (): Language => {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'da';
};
const listeners = new Set<() => void>();

function stored(): Language {
  try {
    const kept = localStorage.getItem(KEY);
    return isLanguage(kept) ? kept : pageLanguage();
  } catch {
    return pageLanguage(); // Storage is shut in some private windows.
  }
}

let chosen = stored();

/** Tells the browser and its readers which language the page is in, and which way it runs. */
export function markPage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directions[language];
}

/** The language this device reads in; also sent as Accept-Language. */
export const currentLanguage = (): Language => chosen;

/** Changes the language of this device, and remembers it when the device lets us. */
export function chooseLanguage(language: Language): void {
  chosen = language;
  markPage(language);
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in Safari before 18.4
  document.cookie = `${COOKIE}=${language}; path=/; max-age=${REMEMBERED}; samesite=lax`;
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

export const markLanguage = (): void => markPage(chosen);
