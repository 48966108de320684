import { useEffect } from 'react';
import { useRoom } from '../meeting-room/hooks.ts';
import { someTextIsUnsent } from './unsentText.ts';

/** Asks before the tab closes while anything is not on the server's disk. */
export function useLeaveGuard(): void {
  const saved = useRoom().save.kind === 'saved';
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (saved && !someTextIsUnsent()) return;
      event.preventDefault();
      event.returnValue = true; // Safari and older Chromium ask only when this is set.
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [saved]);
}
