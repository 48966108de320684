import { useCallback, useEffect, useState } from 'react';

/** What is known of the screen this page is on: the computer's own answer, or the facilitator's. */
export type Mirror = 'unknown' | 'seems' | 'two' | 'others' | 'mine';

/** The Window Management API (Chromium); other browsers say nothing, and the facilitator is asked. */
interface ManagedWindow {
  screen: Screen & { isExtended?: boolean };
  getScreenDetails?: () => Promise<{ screens: readonly unknown[] }>;
}

const managed = (): ManagedWindow => window as unknown as ManagedWindow;

/** Screens that show the same are one screen to the computer: one is a sign of it, never a proof. */
function asSeen(isExtended: boolean | undefined): Mirror {
  if (isExtended === undefined) return 'unknown';
  return isExtended ? 'two' : 'seems';
}

const keyOf = (meeting: string) => `samtavlen.mirror.${meeting}`;

function answered(meeting: string): Mirror | null {
  try {
    const kept = sessionStorage.getItem(keyOf(meeting));
    return kept === 'others' || kept === 'mine' ? kept : null;
  } catch {
    return null; // Storage is shut in some private windows.
  }
}

function keep(meeting: string, said: Mirror): void {
  try {
    sessionStorage.setItem(keyOf(meeting), said);
  } catch {
    // It holds until the page is closed.
  }
}

/** Whether others can see this very page. `say` is the facilitator's answer; `look` asks the computer for its screens. */
export function useMirror(meeting: string): {
  mirror: Mirror;
  say: (said: 'others' | 'mine') => void;
  /** Null where the browser can not look. */
  look: (() => void) | null;
} {
  const [said, setSaid] = useState<Mirror | null>(() => answered(meeting));
  const [seen, setSeen] = useState<Mirror>(() => asSeen(managed().screen.isExtended));
  useEffect(() => {
    const again = () => setSeen(asSeen(managed().screen.isExtended));
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  const say = useCallback(
    (to: 'others' | 'mine') => {
      setSaid(to);
      keep(meeting, to);
    },
    [meeting],
  );
  const ask = managed().getScreenDetails;
  const look = useCallback(() => {
    ask?.call(window).then(
      ({ screens }) => setSeen(asSeen(screens.length > 1)),
      () => setSeen('unknown'), // Not granted: the question stands.
    );
  }, [ask]);
  return { mirror: said ?? seen, say, look: ask ? look : null };
}
