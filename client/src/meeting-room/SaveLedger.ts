/** Edits are *saving* this long, in ms; what is older is *not saved* (engine.md 3.3). */
const SAVING_MS = 3_000;

/**
 * Counts what this device has written and what the server says is on disk. *Gemt* is worked out from here and from
 * nothing else: an open socket proves nothing.
 */
export class SaveLedger {
  #made = 0;
  #saved = 0;
  #frames: { n: number; made: number }[] = [];
  #n = 0;
  #wholeSent = false;
  #unsavedSince: number | null = null;
  #savedAt: number | null = null;

  get count(): number {
    return this.#made - this.#saved;
  }

  /** Edits made so far. */
  get mark(): number {
    return this.#made;
  }

  get savedAt(): number | null {
    return this.#savedAt;
  }

  /** A clock that is set back must not make an old edit young: then it counts as late. */
  isLate(now: number): boolean {
    const since = this.#unsavedSince;
    return since !== null && (now < since || now - since > SAVING_MS);
  }

  edited(now: number): void {
    this.#made++;
    this.#unsavedSince ??= now;
  }

  connected(): void {
    this.#n = 0;
    this.#frames = [];
    this.#wholeSent = false;
  }

  /**
   * The number of the next frame with content. Until this connection has sent everything (`whole`), an acknowledged
   * frame proves nothing about the edits before it: deletions have no clock that would show a gap.
   */
  number(whole: boolean): number {
    this.#wholeSent ||= whole;
    this.#frames.push({ n: ++this.#n, made: this.#wholeSent ? this.#made : 0 });
    return this.#n;
  }

  acknowledged(n: number, now: number): void {
    while (this.#frames[0] && this.#frames[0].n <= n)
      this.#saved = Math.max(this.#saved, this.#frames.shift()?.made ?? 0);
    if (this.count > 0) return;
    this.#unsavedSince = null;
    this.#savedAt = now;
  }
}
