import { useEffect, useRef } from 'react';

/** When a step is closed, focus goes to the heading of what comes back in sight, not to nowhere. */
export function useFocusBack(open: boolean): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) document.querySelector<HTMLElement>('[id^="column-"], #summary')?.focus();
    wasOpen.current = open;
  }, [open]);
}
