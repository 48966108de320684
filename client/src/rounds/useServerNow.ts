import { useEffect, useState } from 'react';
import { useRoom } from '../meeting-room/hooks.ts';

/** How often the clock looks again, ms. */
const LOOK_MS = 1_000;

/**
 * The server's clock, ms since 1970, looked at every second. It is read afresh each time and at once when the page comes
 * back, so a laptop that slept for two minutes is not two minutes behind.
 */
export function useServerNow(): number {
  const { clockAhead } = useRoom();
  const [mine, setMine] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setMine(Date.now());
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return mine + clockAhead;
}
