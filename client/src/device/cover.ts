import { useLayoutEffect, useSyncExternalStore } from 'react';

let covered = false;
let place: { focus: Element | null; top: number } | null = null;
const listeners = new Set<() => void>();

/** Puts a neutral page over everything, or takes it away. */
export function setCovered(next: boolean): void {
  if (covered === next) return;
  if (next) place = { focus: document.activeElement, top: window.scrollY };
  covered = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useCovered = (): boolean => useSyncExternalStore(subscribe, () => covered);

/** When the cover goes, one is at the very same place, in the same field. */
export function usePlaceKept(isCovered: boolean): void {
  useLayoutEffect(() => {
    if (isCovered || !place) return;
    window.scrollTo(0, place.top);
    if (place.focus instanceof HTMLElement) place.focus.focus({ preventScroll: true });
    place = null;
  }, [isCovered]);
}
