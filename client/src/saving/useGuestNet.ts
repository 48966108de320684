import { useEffect, useState } from 'react';

/** Between two looks, ms. */
const LOOK = 5_000;

/** Something answers in the server's name that is not the server: a page to sign in on, or the way to one. */
async function someoneElseAnswers(): Promise<boolean> {
  try {
    const { type, headers } = await fetch('/api/health', { cache: 'no-store', redirect: 'manual' });
    return type === 'opaqueredirect' || (headers.get('content-type') ?? '').includes('text/html');
  } catch {
    return false;
  }
}

/** While there is no contact: whether a guest network stands between, which wants one to sign in on a page of its own. */
export function useGuestNet(): boolean {
  const [guest, setGuest] = useState(false);
  useEffect(() => {
    const look = () => void someoneElseAnswers().then(setGuest);
    look();
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, []);
  return guest;
}
