import { type RefObject, useEffect, useRef } from 'react';
import { usePlainPageGone } from './plainPage.ts';

/** The first page is announced by the browser itself; from then on we move focus to the heading. */
let firstPage = true;

/**
 * Put on a page's `h1` (with `tabIndex={-1}`): sets a neutral title of the tab and moves focus to the heading.
 * @param title what kind of page it is, never a name or what a meeting is about: others can see the tab.
 */
export function useArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  usePlainPageGone();
  useEffect(() => {
    document.title = title ? `${title} · Samtavlen` : 'Samtavlen';
  }, [title]);
  useEffect(() => {
    if (!firstPage) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    firstPage = false;
  }, []);
  return heading;
}
