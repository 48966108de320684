import type { Verdict } from './gate/gate.ts';

/** An edit of this many bytes is judged in pieces; an ordinary letter has 25, a card some 300. */
const LONG_BYTES = 32 * 1024;

/** How long one piece holds up the other meetings, in ms. */
const PIECE_MS = 4;

export const isLong = (bytes: Uint8Array): boolean => bytes.length >= LONG_BYTES;

/**
 * A long edit on its way through the gate. What its own room hears meanwhile waits, so the document stays as it is; the
 * other rooms go on between two pieces. Judged by the facts of the moment it was begun: it was heard before they changed.
 */
export class LongEdit {
  readonly bytes: Uint8Array;
  readonly #judging: Generator<void, Verdict>;
  #verdict: Verdict | null = null;

  constructor(bytes: Uint8Array, judging: Generator<void, Verdict>) {
    this.bytes = bytes;
    this.#judging = judging;
  }

  /** @returns null when there is more of it; the verdict in a turn of its own, for applying takes as long as a piece or two */
  piece(): Verdict | null {
    if (this.#verdict) return this.#verdict;
    const until = performance.now() + PIECE_MS;
    do {
      const { done, value } = this.#judging.next();
      if (done) {
        this.#verdict = value;
        return null;
      }
    } while (performance.now() < until);
    return null;
  }
}
