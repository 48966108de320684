import { useEffect, useRef, useState } from 'react';
import { pagesOf, turnedTo, type WallPage } from './pagesOf.ts';

/** By how much a card that is too tall for the whole wall is made smaller at a time, and the smallest it gets. */
const SMALLER = 0.9;
const SMALLEST = 0.3;

/** Cards, agreements and whole groups: never a part of one. */
const itemsIn = (list: HTMLElement): HTMLElement[] =>
  [...list.querySelectorAll('li')].filter((item) => !item.parentElement?.closest('li'));

function show(items: readonly HTMLElement[], { from, to }: WallPage): void {
  items.forEach((item, at) => {
    item.style.display = at >= from && at < to ? '' : 'none';
    item.style.zoom = item.style.gridColumn = '';
  });
}

/** It takes the whole width first, and smaller letters only when that is not enough. */
function fitOne(list: HTMLElement, item: HTMLElement): void {
  if (list.scrollHeight > list.clientHeight) item.style.gridColumn = '1 / -1';
  for (let size = 1; size > SMALLEST && list.scrollHeight > list.clientHeight; size *= SMALLER)
    item.style.zoom = String(size * SMALLER);
}

/** @returns which page stands, from 0, and of how many */
function turn(list: HTMLElement, back: number): [number, number] {
  const items = itemsIn(list);
  const fits = (page: WallPage) => {
    show(items, page);
    return list.scrollHeight <= list.clientHeight;
  };
  const pages = pagesOf(items.length, fits);
  const at = turnedTo(pages.length, back);
  const page = pages[at];
  if (page) show(items, page);
  const only = page && page.to - page.from === 1 ? items[page.from] : undefined;
  if (only) fitOne(list, only);
  return [at, pages.length];
}

/** *Læs* shows a page at a time, and no card is cut. Run again for each new `of`. */
export function usePages(of: unknown, back: number) {
  const list = useRef<HTMLUListElement & HTMLDivElement>(null);
  const [page, setPage] = useState<[number, number]>([0, 0]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` says when the list has other cards
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const again = () => setPage(turn(element, back));
    again();
    const watcher = new ResizeObserver(again);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [of, back]);
  return [list, ...page] as const;
}
