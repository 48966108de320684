/** Frames a connection may send: this many at once, and this many more each second (engine.md 3.9). */
const BURST = 120;
const PER_SECOND = 30;

/** A bucket that fills with time, and not when the clock is set back. Whoever empties it waits; nothing is thrown away. */
export class FrameBudget {
  #left = BURST;
  #at: number;

  constructor(now: number) {
    this.#at = now;
  }

  /** @returns how long to stop listening, in ms; 0 when there is room. */
  spend(now: number, frames: number): number {
    this.#left = Math.min(BURST, this.#left + (Math.max(0, now - this.#at) / 1000) * PER_SECOND) - frames;
    this.#at = now;
    return this.#left >= 0 ? 0 : Math.ceil((-this.#left / PER_SECOND) * 1000);
  }
}
