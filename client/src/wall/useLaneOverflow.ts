import { type RefObject, useEffect, useRef, useState } from 'react';

/** How many cards of each lane there is no room for, in the order of the lanes. */
export type HiddenInLanes = readonly number[];

interface LaneItems {
  items: HTMLElement[];
  hidden: number;
}

/** The lane with the most cards in sight gives up its first one; false when there is none left to give up. */
function hideOne(lanes: readonly LaneItems[]): boolean {
  const inSight = ({ items, hidden }: LaneItems) => items.length - hidden;
  const fullest = lanes.reduce<LaneItems | null>(
    (most, lane) => (most && inSight(most) >= inSight(lane) ? most : lane),
    null,
  );
  const item = fullest?.items[fullest.hidden];
  if (!fullest || !item) return false;
  item.style.display = 'none';
  fullest.hidden++;
  return true;
}

/** What a tall card took with it comes back where there is room after all. */
function giveBack(column: HTMLElement, lanes: readonly LaneItems[]): void {
  for (const lane of lanes)
    while (lane.hidden > 0) {
      const item = lane.items[lane.hidden - 1] as HTMLElement;
      item.style.display = '';
      if (column.scrollHeight > column.clientHeight) {
        item.style.display = 'none';
        break;
      }
      lane.hidden--;
    }
}

function fit(column: HTMLElement): HiddenInLanes {
  const lanes = [...column.children].map((lane) => ({ items: [...lane.querySelectorAll('li')], hidden: 0 }));
  for (const { items } of lanes) for (const item of items) item.style.display = '';
  while (column.scrollHeight > column.clientHeight) if (!hideOne(lanes)) break;
  giveBack(column, lanes);
  return lanes.map(({ hidden }) => hidden);
}

/** Nobody can scroll a wall: every lane keeps its newest cards in sight as long as there is room. Run again for each new `of`. */
export function useLaneOverflow(of: unknown): [RefObject<HTMLDivElement | null>, HiddenInLanes] {
  const column = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState<HiddenInLanes>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` says when the lanes have other cards
  useEffect(() => {
    const element = column.current;
    if (!element) return;
    const again = () => setHidden(fit(element));
    again();
    const watcher = new ResizeObserver(again);
    watcher.observe(element);
    for (const lane of element.children) watcher.observe(lane);
    return () => watcher.disconnect();
  }, [of]);
  return [column, hidden];
}
