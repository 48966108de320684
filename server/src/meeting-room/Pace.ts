import { FrameBudget } from './FrameBudget.ts';

/** Bytes that cost as much as one more frame: an edit is 60, a whole card pasted 4,000. */
const WEIGHT = 16 * 1024;

/** What is listened to, or not for a while. */
interface Heard {
  pause(): void;
  resume(): void;
}

/** Slows one device down that says more than people do; nothing it says is thrown away. */
export class Pace {
  readonly #socket: Heard;
  readonly #now: () => number;
  readonly #budget: FrameBudget;
  #again: NodeJS.Timeout | undefined;

  constructor(socket: Heard, now: () => number) {
    this.#socket = socket;
    this.#now = now;
    this.#budget = new FrameBudget(now());
  }

  /** A packet can hold thousands of small frames: only the last of them says when to listen again. */
  heard(bytes: number): void {
    const pause = this.#budget.spend(this.#now(), 1 + Math.floor(bytes / WEIGHT));
    if (pause === 0) return;
    this.#socket.pause();
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#socket.resume(), pause);
  }

  stop(): void {
    clearTimeout(this.#again);
  }
}
