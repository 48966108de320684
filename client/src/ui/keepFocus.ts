import { useEffect } from 'react';

function parentsOf(element: Element): Element[] {
  const parents: Element[] = [];
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) parents.push(one);
  return parents;
}

/** The first heading in sight of the nearest part of the page that is still there. */
function headingNear(parents: readonly Element[]): HTMLElement | undefined {
  for (const parent of parents) {
    if (!parent.isConnected) continue;
    const headings = [...parent.querySelectorAll<HTMLElement>('h1, h2, h3')];
    const seen = headings.find((heading) => heading.getClientRects().length > 0);
    if (seen) return seen;
  }
  return undefined;
}

/**
 * Others change the page while someone has focus in it: their button can go away under them. Then focus goes to the
 * heading of what stood around it, and never to the top of the page. Focus that a person leaves is left alone.
 */
function keepFocus(): () => void {
  let focused: Element | null = null;
  let parents: Element[] = [];
  const remember = (element: Element | null) => {
    focused = element;
    parents = element ? parentsOf(element) : [];
  };
  const enter = ({ target }: FocusEvent) => remember(target as Element);
  // A browser may say so while it takes the element away: only afterwards it is known why focus left.
  const leave = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (target === focused && focused?.isConnected) remember(null);
    });
  const look = () => {
    if (!focused || focused.isConnected || document.activeElement !== document.body) return;
    const heading = headingNear(parents);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  remember(document.activeElement);
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', enter);
  document.addEventListener('focusout', leave);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', enter);
    document.removeEventListener('focusout', leave);
  };
}

/** Keeps focus in the page while this is on it. */
export function useFocusKept(): void {
  useEffect(keepFocus, []);
}
