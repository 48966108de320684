import { useEffect } from 'react';
import { forgetOutboxesOf } from '../meeting-room/Outbox.ts';

/** After the meeting has closed, ms: nothing of it is kept on the phone any longer (the server has it all). */
const WIPED_AFTER = 30 * 60_000;

/** When this phone first saw each meeting closed, ms since 1970, by the meeting's id. */
const KEY = 'samtavlen.closed';

type Closings = Record<string, number>;

function closings(): Closings {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Closings;
  } catch {
    return {}; // Storage is shut: then nothing was kept either.
  }
}

function remember(seen: Closings): void {
  try {
    if (Object.keys(seen).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    // As above.
  }
}

/** Takes from this phone what it kept of meetings that closed half an hour ago or more; also those of days before. */
export async function wipeClosed(now = Date.now()): Promise<void> {
  const seen = closings();
  const over = Object.keys(seen).filter((meeting) => now - (seen[meeting] ?? 0) >= WIPED_AFTER);
  for (const meeting of over) {
    await forgetOutboxesOf(meeting);
    delete seen[meeting];
  }
  if (over.length > 0) {
    sessionStorage.clear();
    remember(seen);
  }
}

/** On the page of a closed meeting. A phone that sleeps runs no timers, so it is looked at again when it wakes. */
export function useWipeAfterClosing(meeting: string): void {
  useEffect(() => {
    remember({ [meeting]: Date.now(), ...closings() });
    const look = () => void wipeClosed();
    const timer = setTimeout(look, WIPED_AFTER);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [meeting]);
}
