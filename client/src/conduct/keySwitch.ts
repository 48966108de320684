import { useState } from 'react';

const KEY = 'samtavlen.keys';

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true; // Storage is shut in some private windows.
  }
}

/** Whether the single keys work on this device; remembered when the device lets us. */
export function useKeySwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(stored);
  const change = (to: boolean) => {
    setOn(to);
    try {
      localStorage.setItem(KEY, to ? 'on' : 'off');
    } catch {
      // It holds until the page is closed.
    }
  };
  return [on, change];
}
