const MINUTE = 60_000;
/** Tries that are free before waiting begins: a person mistypes, and a whole office shares one address. */
const FREE = { email: 5, address: 50 } as const;
/**
 * The wait doubles with each try, from the first up to the longest (ms). An e-mail waits a minute at most, or a stranger
 * could keep a facilitator out of the meeting by guessing; a long password stands 1,440 guesses a day.
 */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = { email: MINUTE, address: 15 * MINUTE } as const;
/** A name or address that has been quiet this long (ms) starts over. */
const FORGOTTEN_AFTER = 60 * MINUTE;
/** Names and addresses remembered; the quietest are dropped first. About 100 bytes each. */
const MOST = 10_000;

interface Tries {
  count: number;
  last: number;
}

/**
 * Slows repeated sign-ins down, per e-mail and per address, whether the e-mail exists or not. A try counts from its
 * beginning, so that a hundred at once are not a hundred free ones.
 */
export class SignInPace {
  #tries = new Map<string, Tries>();
  #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** @returns whole seconds to wait; 0 when the try may go on, and then it has been counted. */
  begin(email: string, address: string): number {
    const wait = Math.max(this.#wait('email', email), this.#wait('address', address));
    if (wait === 0) {
      this.#count(`email ${email}`);
      this.#count(`address ${address}`);
    }
    return Math.ceil(wait / 1_000);
  }

  /** The right person came in: their own count starts over, and this try no longer weighs on the address. */
  succeeded(email: string, address: string): void {
    this.#tries.delete(`email ${email}`);
    const tries = this.#tries.get(`address ${address}`);
    if (tries) tries.count -= 1;
  }

  #wait(kind: 'email' | 'address', of: string): number {
    const tries = this.#tries.get(`${kind} ${of}`);
    if (!tries || tries.count < FREE[kind]) return 0;
    const pause = Math.min(FIRST_WAIT * 2 ** (tries.count - FREE[kind]), LONGEST_WAIT[kind]);
    return Math.max(0, tries.last + pause - this.#clock());
  }

  #count(key: string): void {
    const now = this.#clock();
    const before = this.#tries.get(key);
    const count = before && now - before.last < FORGOTTEN_AFTER ? before.count + 1 : 1;
    this.#tries.delete(key);
    this.#tries.set(key, { count, last: now });
    const [quietest] = this.#tries.keys();
    if (this.#tries.size > MOST && quietest !== undefined) this.#tries.delete(quietest);
  }
}
