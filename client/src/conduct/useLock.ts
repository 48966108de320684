import { useState } from 'react';

const keyOf = (meeting: string) => `samtavlen.locked.${meeting}`;

function stored(meeting: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(meeting)) === 'yes';
  } catch {
    return false; // Storage is shut in some private windows.
  }
}

/** Whether this window shows the board only. A reload in front of everyone comes back to the board, not to what is private. */
export function useLock(meeting: string): [boolean, (locked: boolean) => void] {
  const [locked, setLocked] = useState(() => stored(meeting));
  const lock = (to: boolean) => {
    setLocked(to);
    try {
      if (to) sessionStorage.setItem(keyOf(meeting), 'yes');
      else sessionStorage.removeItem(keyOf(meeting));
    } catch {
      // It holds until the page is closed.
    }
  };
  return [locked, lock];
}
