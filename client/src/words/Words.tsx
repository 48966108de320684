import type { Language } from '@samtavlen/shared/words/languages.ts';
import { type ReactNode, use } from 'react';
import { IntlProvider } from 'use-intl';
import { type Area, areaFiles, commonWords, fetchCommon, type Messages } from './catalogue.ts';
import { useLanguage } from './language.ts';

const loaded = new Map<string, Promise<Partial<Messages>>>();

async function fetchWords(language: Language, areas: readonly Area[]): Promise<Partial<Messages>> {
  const [files] = await Promise.all([
    Promise.all(areas.map(async (area) => [area, (await areaFiles[language][area]()).default])),
    fetchCommon(language),
  ]);
  return { common: commonWords(language), ...Object.fromEntries(files) };
}

/** The words of these areas; asked for once. A failed load is forgotten, so that "Prøv igen" really tries again. */
export function wordsOf(language: Language, areas: readonly Area[]): Promise<Partial<Messages>> {
  const key = [language, ...areas].join(' ');
  const known = loaded.get(key);
  if (known) return known;
  const words = fetchWords(language, areas);
  words.catch(() => loaded.delete(key));
  loaded.set(key, words);
  return words;
}

function Provider({ messages, children }: { messages: Partial<Messages>; children: ReactNode }) {
  return (
    <IntlProvider locale={useLanguage()} messages={messages} timeZone="Europe/Copenhagen">
      {children}
    </IntlProvider>
  );
}

/** The words every page needs: there at once, also when the net is gone. */
export function CommonWords({ children }: { children: ReactNode }) {
  return <Provider messages={{ common: commonWords(useLanguage()) }}>{children}</Provider>;
}

/** The words of a page; waits (Suspense) until they are here. */
export function Words({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const messages = use(wordsOf(useLanguage(), areas));
  return <Provider messages={messages}>{children}</Provider>;
}
