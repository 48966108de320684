import type { ComponentType, LazyExoticComponent } from 'react';
import type { Area } from './words/catalogue.ts';
import { useLanguage } from './words/language.ts';
import { Words, wordsOf } from './words/Words.tsx';

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
  void wordsOf(useLanguage(), route.areas);
  return (
    <Words areas={route.areas}>
      <route.Page params={params} />
    </Words>
  );
}
