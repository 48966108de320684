import { type ComponentType, type LazyExoticComponent, useLayoutEffect } from 'react';
import { type Area, readableIn } from './words/catalogue.ts';
import { markLanguage, markPage, useLanguage } from './words/language.ts';
import { laterPart } from './words/laterPart.tsx';
import { Words, wordsOf } from './words/Words.tsx';

const OnlyDanish = laterPart(() => import('./staff/OnlyDanish.tsx'), 'OnlyDanish', ['later']);

export type PageProps = { params: Record<string, string | undefined> };

export interface PageRoute {
  /** wouter's pattern; `*` catches the rest. */
  path: string;
  Page: LazyExoticComponent<ComponentType<PageProps>>;
  /** Starts loading the page's code, before the words are here. */
  preload: () => void;
  areas: readonly Area[];
}

/** A page of its own chunk: its code and its words are asked for at the same time. */
export function LazyPage({ route, params }: PageProps & { route: PageRoute }) {
  route.preload();
  const wished = useLanguage();
  const language = readableIn(wished, route.areas);
  void wordsOf(wished, route.areas);
  useLayoutEffect(() => {
    if (language === wished) return;
    markPage(language);
    return markLanguage;
  }, [language, wished]);
  return (
    <>
      {language !== wished && <OnlyDanish wished={wished} />}
      <Words areas={route.areas}>
        <route.Page params={params} />
      </Words>
    </>
  );
}
