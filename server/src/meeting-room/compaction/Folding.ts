import { Worker } from 'node:worker_threads';

export interface FoldJob {
  job: number;
  snapshot: Uint8Array | null;
  log: Uint8Array[];
}

export type FoldResult = { job: number; folded: Uint8Array } | { job: number; failed: string };

interface Waiting {
  resolve(folded: Uint8Array): void;
  reject(error: Error): void;
}

/** A log of 300,000 updates takes 2 s (engine.md 3.10); what takes longer than this, in ms, never ends. */
const LONGEST_MS = 20_000;

/** Logs are folded in a thread of their own, started by the first: a meeting's frames must not wait for it. */
export class Folding {
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #jobs = 0;

  /** @returns the snapshot that takes the log's place @throws Error for a log that cannot be played; nothing is changed */
  async fold(snapshot: Uint8Array | null, log: Uint8Array[]): Promise<Uint8Array> {
    const worker = this.#start();
    this.#jobs += 1;
    const job = this.#jobs;
    const tooLong = setTimeout(() => void this.kill(), LONGEST_MS);
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        this.#waiting.set(job, { resolve, reject });
        worker.ref();
        worker.postMessage({ job, snapshot, log } satisfies FoldJob);
      });
    } finally {
      clearTimeout(tooLong);
    }
  }

  /** Ends the thread in the middle of what it does; the next log starts a new one. */
  async kill(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./foldThread.ts', import.meta.url));
    worker.on('message', (result: FoldResult) => this.#deliver(worker, result));
    worker.on('error', () => this.#giveUp(worker));
    worker.on('exit', () => this.#giveUp(worker));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #deliver(worker: Worker, result: FoldResult): void {
    const waiting = this.#waiting.get(result.job);
    this.#waiting.delete(result.job);
    if (this.#waiting.size === 0) worker.unref();
    if ('folded' in result) waiting?.resolve(result.folded);
    else waiting?.reject(new Error(result.failed));
  }

  #giveUp(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error('the folding thread has stopped'));
    this.#waiting.clear();
  }
}

/** One thread for the whole process. */
export const folding = new Folding();
