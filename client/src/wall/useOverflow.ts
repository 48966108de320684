import { type RefObject, useEffect, useRef, useState } from 'react';

function hideFirst(items: readonly HTMLElement[], count: number): void {
  items.forEach((item, at) => {
    item.style.display = at < count ? 'none' : '';
  });
}

/** Hides as few of the first items as it takes for the rest to fit; the last is always shown. @returns how many */
function fitEnd(list: HTMLElement): number {
  const items = [...list.children] as HTMLElement[];
  let [fewest, most] = [0, Math.max(0, items.length - 1)];
  while (fewest < most) {
    const half = Math.floor((fewest + most) / 2);
    hideFirst(items, half);
    if (list.scrollHeight <= list.clientHeight) most = half;
    else fewest = half + 1;
  }
  hideFirst(items, most);
  return most;
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
