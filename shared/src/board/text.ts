import { simpleDiffString } from 'lib0/diff';
import * as Y from 'yjs';

/** Longest text of one card, in UTF-16 units. Longer is refused with a sentence; nothing is cut. */
export const CARD_LENGTH = 4_000;

/** Changes only what differs, so that two devices of one person do not double each other's words. */
export function changeText(text: Y.Text, to: string): void {
  const { index, remove, insert } = simpleDiffString(text.toString(), to);
  if (remove > 0) text.delete(index, remove);
  if (insert !== '') text.insert(index, insert);
}

export function textOf(value: unknown): string {
  return value instanceof Y.Text ? value.toString() : '';
}
