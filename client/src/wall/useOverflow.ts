import { type RefObject, useEffect, useRef, useState } from 'react';

/** Shows the end of a list that does not fit, and marks what is above it. Returns how many items are hidden. */
function fitEnd(list: HTMLElement): number {
  const items = [...list.children] as HTMLElement[];
  for (const item of items) item.style.visibility = '';
  const room = list.clientHeight;
  const last = items.at(-1);
  if (!last || list.scrollHeight <= room) {
    list.scrollTop = 0;
    return 0;
  }
  list.scrollTop = last.offsetHeight > room ? last.offsetTop : list.scrollHeight;
  const cut = items.filter((item) => item !== last && item.offsetTop < list.scrollTop);
  for (const item of cut) item.style.visibility = 'hidden';
  return cut.length;
}

/** Nobody can scroll a wall: the newest cards are in sight, and the rest are counted. Run again for each new `of`. */
export function useOverflow(of: unknown): [RefObject<HTMLUListElement | null>, number] {
  const list = useRef<HTMLUListElement>(null);
  const [hidden, setHidden] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` says when the list has other cards
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const fit = () => setHidden(fitEnd(element));
    fit();
    const watcher = new ResizeObserver(fit);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [of]);
  return [list, hidden];
}
