import type { LogEntry } from '../store/RoomStore.ts';

interface Waiting {
  seq: number;
  run: () => void;
  fail?: (error: Error) => void;
}

/** Edits kept in memory while the disk does not answer, in bytes; then the writers are asked to come back later. */
const MOST_WAITING = 256 * 1024;

/** The same for a disk that says neither yes nor no, in bytes: a busy room writes this much in many minutes. */
const MOST_HELD = 8 * 1024 * 1024;

/** A room's edits on their way to the disk, in order, and what waits until they are there. */
export class DiskQueue<Edit extends LogEntry> {
  #edits: Edit[] = [];
  #waiting: Waiting[] = [];
  #last: number;
  #safe: number;
  #bytes = 0;

  /** The disk has not taken the last batch; it is tried again. */
  failing = false;

  /** @param seq number of the last edit that is on disk */
  constructor(seq: number) {
    this.#last = seq;
    this.#safe = seq;
  }

  /** More than a disk that refuses may leave in memory. */
  get isMuch(): boolean {
    return this.#bytes > MOST_WAITING;
  }

  /** More than a disk that is only slow may leave in memory. */
  get isTooMuch(): boolean {
    return this.#bytes > MOST_HELD;
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  /** Number of the last edit that is on disk. */
  get safe(): number {
    return this.#safe;
  }

  /** The number the next edit gets. */
  get next(): number {
    return this.#last + 1;
  }

  add(edit: Edit): void {
    this.#last = edit.seq;
    this.#edits.push(edit);
    this.#bytes += edit.bytes.length;
  }

  /** What is to be written, oldest first; the same again until `written`. */
  batch(): readonly Edit[] {
    return this.#edits.slice();
  }

  /** @returns the edits that are on disk now; `release` lets go of what waited for them. */
  written(count: number): Edit[] {
    const done = this.#edits.splice(0, count);
    this.#safe += done.length;
    for (const { bytes } of done) this.#bytes -= bytes.length;
    return done;
  }

  release(): void {
    const due = this.#waiting.filter(({ seq }) => seq <= this.#safe);
    this.#waiting = this.#waiting.filter(({ seq }) => seq > this.#safe);
    for (const { run } of due) run();
  }

  /** Runs when everything added until now is on disk. */
  whenOnDisk(run: () => void): void {
    if (this.#safe === this.#last) run();
    else this.#waiting.push({ seq: this.#last, run });
  }

  /** @throws what the disk answered, at once when it is not answering. */
  onDisk(): Promise<void> {
    if (this.#safe === this.#last) return Promise.resolve();
    if (this.failing) return Promise.reject(new Error('the disk is not answering'));
    return new Promise((run, fail) => this.#waiting.push({ seq: this.#last, run, fail }));
  }

  /** Tells those who cannot wait for the next try. */
  refuse(error: Error): void {
    for (const { fail } of this.#waiting) fail?.(error);
    this.#waiting = this.#waiting.filter(({ fail }) => !fail);
  }

  /** Nothing of this is written any more. */
  drop(error: Error): void {
    this.#edits = [];
    this.#bytes = 0;
    for (const { fail } of this.#waiting.splice(0)) fail?.(error);
  }
}
