/** Ready means that the disk has taken a commit within this, in ms (engine.md 3.11). */
const FRESH_MS = 5_000;

/** Asks more often than this, in ms, get the last answer: nobody keeps the disk busy by asking. */
const SPARED_MS = 1_000;

/** Whether this server can keep what is written: tried by a commit of its own, not guessed. */
export class Readiness {
  #probe: () => Promise<void>;
  #now: () => number;
  #triedAt = Number.NEGATIVE_INFINITY;
  #goodAt = Number.NEGATIVE_INFINITY;
  #running: Promise<void> | null = null;

  constructor(probe: () => Promise<void>, now: () => number) {
    this.#probe = probe;
    this.#now = now;
  }

  async isReady(): Promise<boolean> {
    if (this.#now() - this.#triedAt >= SPARED_MS) await this.#try();
    return this.#now() - this.#goodAt < FRESH_MS;
  }

  async #try(): Promise<void> {
    this.#running ??= this.#run();
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, FRESH_MS);
    await Promise.race([this.#running, late.promise]);
    clearTimeout(timer);
  }

  async #run(): Promise<void> {
    try {
      await this.#probe();
      this.#goodAt = this.#now();
    } catch {
      // What was good before stays good until it is old.
    } finally {
      this.#triedAt = this.#now();
      this.#running = null;
    }
  }
}
