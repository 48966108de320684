import { type Language, locales } from '@samtavlen/shared/words/languages.ts';
import { type ReactNode, use } from 'react';
import { IntlProvider } from 'use-intl';
import { type Area, commonWords, fetchArea, fetchCommon, type Messages, readableIn } from './catalogue.ts';
import { useLanguage } from './language.ts';

const loaded = new Map<string, Promise<Partial<Messages>>>();

async function fetchWords(wished: Language, areas: readonly Area[]): Promise<Partial<Messages>> {
  await fetchCommon(wished);
  const language = readableIn(wished, areas);
  const files = await Promise.all(areas.map(async (area) => [area, await fetchArea(language, area)]));
  return { common: commonWords(language), ...Object.fromEntries(files) };
}

/**
 * The words of these areas in the device's language, or in Danish where they are for staff; asked for once. A failed
 * load is forgotten, so that "Prøv igen" really tries again.
 */
export function wordsOf(language: Language, areas: readonly Area[]): Promise<Partial<Messages>> {
  const key = [language, ...areas].join(' ');
  const known = loaded.get(key);
  if (known) return known;
  const words = fetchWords(language, areas);
  words.catch(() => loaded.delete(key));
  loaded.set(key, words);
  return words;
}

interface Said {
  language: Language;
  messages: Partial<Messages>;
  children: ReactNode;
}

function Provider({ language, messages, children }: Said) {
  return (
    <IntlProvider locale={locales[language]} messages={messages} timeZone="Europe/Copenhagen">
      {children}
    </IntlProvider>
  );
}

/** The words every page needs: there at once, also when the net is gone. */
export function CommonWords({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return (
    <Provider language={language} messages={{ common: commonWords(language) }}>
      {children}
    </Provider>
  );
}

/** The words of a page; waits (Suspense) until they are here. */
export function Words({ areas, children }: { areas: readonly Area[]; children: ReactNode }) {
  const wished = useLanguage();
  const messages = use(wordsOf(wished, areas));
  return (
    <Provider language={readableIn(wished, areas)} messages={messages}>
      {children}
    </Provider>
  );
}
