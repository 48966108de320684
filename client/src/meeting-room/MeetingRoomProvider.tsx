import { type ReactNode, useEffect, useState } from 'react';
import { SessionContext } from './hooks.ts';
import { MeetingSession, type SessionOptions } from './MeetingSession.ts';

/** A page that was hidden longer than this, in ms, does not trust its socket. */
const TRUST_MS = 5_000;

/**
 * Reconnects at once, without back-off, when the page, the screen or the network comes back. When the network goes, the
 * socket that still looks open is let go, so that the page says within seconds that there is no net.
 */
function comeBack(session: MeetingSession): () => void {
  let hiddenAt: number | null = null;
  const visibility = () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (hiddenAt !== null && Date.now() - hiddenAt > TRUST_MS) session.renew();
  };
  const shown = (event: PageTransitionEvent) => event.persisted && session.renew();
  const netChanged = () => session.renew();
  document.addEventListener('visibilitychange', visibility);
  window.addEventListener('pageshow', shown);
  window.addEventListener('online', netChanged);
  window.addEventListener('offline', netChanged);
  return () => {
    document.removeEventListener('visibilitychange', visibility);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('online', netChanged);
    window.removeEventListener('offline', netChanged);
  };
}

/** Opens the meeting for everything inside it, and leaves when it goes away. */
export function MeetingRoomProvider({ children, ...options }: SessionOptions & { children: ReactNode }) {
  const { meeting, as, participant, shared } = options;
  const [session, setSession] = useState<MeetingSession | null>(null);
  useEffect(() => {
    const opened = new MeetingSession({ meeting, as, participant, shared });
    const stop = comeBack(opened);
    setSession(opened);
    return () => {
      stop();
      setSession(null);
      opened.destroy();
    };
  }, [meeting, as, participant, shared]);
  return session && <SessionContext value={session}>{children}</SessionContext>;
}
