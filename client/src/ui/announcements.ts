/** A screen reader hears at most one sentence of ours in this time (ux.md 2.3), ms. */
const QUIET = 8_000;

const waiting: string[] = [];
let lastSaid = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;
let say: (text: string) => void = () => undefined;

function flush(): void {
  timer = undefined;
  lastSaid = Date.now();
  say(waiting.splice(0).join(' '));
}

/** Tells a screen reader something that happened by itself. Several within eight seconds are said together. */
export function announce(text: string): void {
  if (!waiting.includes(text)) waiting.push(text);
  if (timer === undefined) timer = setTimeout(flush, Math.max(100, lastSaid + QUIET - Date.now()));
}

/** The one live region registers itself here. */
export function onAnnouncement(listener: (text: string) => void): () => void {
  say = listener;
  return () => {
    say = () => undefined;
  };
}
