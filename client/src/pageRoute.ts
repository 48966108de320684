import { type ComponentType, lazy } from 'react';
import type { PageProps, PageRoute } from './LazyPage.tsx';
import type { Area } from './words/catalogue.ts';

/** A page in a chunk of its own, with the words it needs. */
export function pageRoute(
  path: string,
  load: () => Promise<ComponentType<PageProps>>,
  areas: readonly Area[],
): PageRoute {
  return {
    path,
    areas,
    Page: lazy(async () => ({ default: await load() })),
    preload: () => void load().catch(() => undefined), // What fails is told when the page itself is asked for.
  };
}
