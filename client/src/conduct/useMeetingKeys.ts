import { useEffect, useRef } from 'react';

export interface MeetingKeys {
  newCard(): void;
  newAgreement(): void;
  /** 0 for the first column. */
  openColumn(at: number): void;
  cover(): void;
  /** Between *Overblik* and *Læs*. */
  wallMode(): void;
  joinHelp(): void;
  /** The pages of *Læs*; left out while there are none, so that the keys scroll as they do elsewhere. */
  pageBack?: (() => void) | undefined;
  pageOn?: (() => void) | undefined;
  /** Begins the round in the open column, or ends it. */
  round(): void;
  /** The next in the round, or the next line that is read aloud; and a pass. */
  nextTurn(): void;
  passTurn(): void;
  /** Back to the line before, while the summary is read aloud. */
  lineBefore(): void;
  /** Which keys there are. */
  help(): void;
  undo(): void;
  redo(): void;
}

/** Which key does what; `?` needs Shift on most keyboards and is heard by its sign. */
export const KEYS = {
  n: 'newCard',
  a: 'newAgreement',
  b: 'cover',
  l: 'wallMode',
  j: 'joinHelp',
  r: 'round',
  arrowright: 'nextTurn',
  arrowleft: 'lineBefore',
  p: 'passTurn',
  pageup: 'pageBack',
  pagedown: 'pageOn',
  '?': 'help',
} as const satisfies Record<string, keyof MeetingKeys>;

/** True while a key is part of writing, or a dialog waits for an answer. */
const isBusy = (target: EventTarget | null): boolean =>
  (target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))) ||
  document.querySelector('dialog[open]') !== null;

function withControl(key: string, shift: boolean, keys: MeetingKeys): boolean {
  if (key === 'z' && !shift) keys.undo();
  else if (key === 'y' || key === 'z') keys.redo();
  else return false;
  return true;
}

function run(does: (() => void) | undefined): boolean {
  does?.();
  return does !== undefined;
}

function press(event: KeyboardEvent, keys: MeetingKeys): boolean {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return withControl(key, event.shiftKey, keys);
  // A key held down is one press: it must not run through the whole table.
  if (event.altKey || event.repeat || (event.shiftKey && key !== '?')) return false;
  if (/^[1-9]$/.test(key)) keys.openColumn(Number(key) - 1);
  else if (Object.hasOwn(KEYS, key)) return run(keys[KEYS[key as keyof typeof KEYS]]);
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
