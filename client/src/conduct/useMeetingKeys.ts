import { useEffect, useRef } from 'react';

export interface MeetingKeys {
  newCard(): void;
  /** 0 for the first column. */
  openColumn(at: number): void;
  cover(): void;
  /** The next in the round, and a pass. */
  nextTurn(): void;
  passTurn(): void;
  undo(): void;
  redo(): void;
}

/** True while a key is part of writing, or a dialog waits for an answer. */
const isBusy = (target: EventTarget | null): boolean =>
  (target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))) ||
  document.querySelector('dialog[open]') !== null;

function press(event: KeyboardEvent, keys: MeetingKeys): boolean {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z' && !event.shiftKey) keys.undo();
    else if (key === 'y' || key === 'z') keys.redo();
    else return false;
    return true;
  }
  // A key held down is one press: it must not run through the whole table.
  if (event.altKey || event.shiftKey || event.repeat) return false;
  if (key === 'n') keys.newCard();
  else if (key === 'b') keys.cover();
  else if (key === 'arrowright') keys.nextTurn();
  else if (key === 'p') keys.passTurn();
  else if (/^[1-9]$/.test(key)) keys.openColumn(Number(key) - 1);
  else return false;
  return true;
}

/** Single keys for the facilitator; they can be switched off (WCAG 2.1.4) and do nothing while someone writes. */
export function useMeetingKeys(on: boolean, keys: MeetingKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !isBusy(event.target) && press(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}
