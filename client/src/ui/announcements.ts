/** A screen reader hears at most one sentence of ours in this time (ux.md 2.3), ms. */
const QUIET = 8_000;

const waiting: { text: string; about: string | undefined }[] = [];
let lastSaid = Number.NEGATIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;
let say: (text: string) => void = () => undefined;

function flush(): void {
  timer = undefined;
  lastSaid = Date.now();
  const texts = waiting.splice(0).map(({ text }) => text);
  say(texts.join(' '));
}

/**
 * Tells a screen reader something that happened by itself. Several within eight seconds are said together.
 *
 * @param about what it is about, when only the newest is true: the turn of one who is no longer speaking is not said
 */
export function announce(text: string, about?: string): void {
  const old = waiting.findIndex((one) => one.text === text || (about !== undefined && one.about === about));
  if (old >= 0) waiting.splice(old, 1);
  waiting.push({ text, about });
  if (timer === undefined) timer = setTimeout(flush, Math.max(100, lastSaid + QUIET - Date.now()));
}

/** The one live region registers itself here. */
export function onAnnouncement(listener: (text: string) => void): () => void {
  say = listener;
  return () => {
    say = () => undefined;
  };
}
