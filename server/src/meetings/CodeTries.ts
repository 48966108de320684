/** Wrong codes from one address before it must wait, and for how long they count (ms). */
const MOST_WRONG = 10;
const COUNTED_FOR = 10 * 60_000;
/** Addresses remembered; the quietest are dropped first. About 200 bytes each. */
const MOST_ADDRESSES = 10_000;

/**
 * Stops the guessing of six-digit codes. A try counts as wrong from its beginning, so that a hundred at once are not a
 * hundred free ones; a right one is taken back, for a whole meeting may come from one address.
 */
export class CodeTries {
  #wrong = new Map<string, number[]>();
  #clock: () => number;

  /** @param clock ms since 1970 */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** @returns whole seconds to wait; 0 when the try may go on, and then it has been counted */
  begin(address: string): number {
    const now = this.#clock();
    const wrong = this.#recent(address, now);
    const [oldest] = wrong;
    if (oldest !== undefined && wrong.length >= MOST_WRONG) return Math.ceil((oldest + COUNTED_FOR - now) / 1_000);
    this.#keep(address, [...wrong, now]);
    return 0;
  }

  /** The last try was right after all. */
  wasRight(address: string): void {
    this.#keep(address, this.#recent(address, this.#clock()).slice(0, -1));
  }

  #recent(address: string, now: number): number[] {
    return (this.#wrong.get(address) ?? []).filter((at) => now - at < COUNTED_FOR);
  }

  #keep(address: string, wrong: number[]): void {
    this.#wrong.delete(address);
    if (wrong.length > 0) this.#wrong.set(address, wrong);
    const [quietest] = this.#wrong.keys();
    if (this.#wrong.size > MOST_ADDRESSES && quietest !== undefined) this.#wrong.delete(quietest);
  }
}
