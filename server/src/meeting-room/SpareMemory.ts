/**
 * Nobody has written for this long, in ms: a stop of a sixth of a second is noticed by nobody, and by now the documents are
 * at rest. Sooner it would stop twice as long, to move them about.
 */
const QUIET_MS = 60_000;

/** Worth that stop: so many bytes more than were held after the last one. */
const WORTH = 48 * 2 ** 20;

export interface SpareMemoryNeeds {
  /** ms since 1970; and when an edit last reached the disk. */
  now(): number;
  lastWrittenAt(): number;
  /** Bytes held for objects, whether anybody still uses them or not. */
  held(): number;
  /** What nobody uses goes back to the machine. Everything stands still meanwhile. */
  giveBack(): void;
  gaveBack(ms: number): void;
}

/**
 * Gives memory back that nobody uses, in a quiet moment: V8 collects when it needs room, and a server that does nothing
 * needs none (shared/decisions/014).
 */
export class SpareMemory {
  readonly #needs: SpareMemoryNeeds;
  #heldAfter = 0;

  constructor(needs: SpareMemoryNeeds) {
    this.#needs = needs;
  }

  lookAgain(): void {
    const { now, lastWrittenAt, held, giveBack, gaveBack } = this.#needs;
    // V8 may have given some back itself.
    this.#heldAfter = Math.min(this.#heldAfter, held());
    const quiet = Math.abs(now() - lastWrittenAt()) >= QUIET_MS;
    if (!quiet || held() - this.#heldAfter < WORTH) return;
    const from = performance.now();
    giveBack();
    this.#heldAfter = held();
    gaveBack(performance.now() - from);
  }
}
