/** Nobody has written for this long, in ms: a pause of the disk is noticed by nobody. */
const QUIET_MS = 10_000;

/** How often all that was deleted is overwritten, in ms: in a quiet house, and in one that is never quiet. */
const WHEN_QUIET_MS = 2 * 60_000;
const WHEN_BUSY_MS = 4 * 60_000;

export interface ScrubbingNeeds {
  /** `Store.scrub`: writers wait about 7 ms for each MB of the database. */
  scrub(): Promise<void>;
  /** ms since 1970; and when an edit last reached the disk. */
  now(): number;
  lastWrittenAt(): number;
  scrubbed(ms: number): void;
  log(event: string, details: Record<string, unknown>): void;
}

/** Chooses the moment at which deleted words are overwritten. */
export class Scrubbing {
  #needs: ScrubbingNeeds;
  #doneAt: number;

  constructor(needs: ScrubbingNeeds) {
    this.#needs = needs;
    this.#doneAt = needs.now();
  }

  async lookAgain(): Promise<void> {
    const { now, lastWrittenAt, log } = this.#needs;
    const quiet = Math.abs(now() - lastWrittenAt()) >= QUIET_MS;
    if (Math.abs(now() - this.#doneAt) < (quiet ? WHEN_QUIET_MS : WHEN_BUSY_MS)) return;
    this.#doneAt = now();
    const from = performance.now();
    try {
      await this.#needs.scrub();
      this.#needs.scrubbed(performance.now() - from);
    } catch (error) {
      log('not scrubbed', { error: (error as Error).name });
    }
  }
}
