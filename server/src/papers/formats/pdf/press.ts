import { Worker } from 'node:worker_threads';

/** What the press is asked to set. The three texts are JSON. */
export interface PressJob {
  job: number;
  paper: string;
  words: string;
  /** The paper to set when the fonts lack letters for it: says so among what is left out. */
  paperForMissing: string;
  /** JSON: what each card shows beside its words, by its id. */
  pictures: string;
  photos: { id: string; jpeg: Uint8Array }[];
}

/** What the template calls a photo: a file that is only in the compiler's memory. */
export const photoFile = (id: string): string => `photo-${id}.jpg`;

export type PressResult = { job: number; pdf: Uint8Array } | { job: number; failed: string };

interface Waiting {
  resolve(pdf: Uint8Array): void;
  reject(error: Error): void;
}

/**
 * The Typst compiler in a thread of its own, started by the first paper: 60 cards take it some 100 ms, and a meeting's
 * frames must not wait for that.
 */
class Press {
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #jobs = 0;

  print(work: Omit<PressJob, 'job'>): Promise<Uint8Array> {
    const worker = this.#start();
    this.#jobs += 1;
    const job = this.#jobs;
    return new Promise((resolve, reject) => {
      this.#waiting.set(job, { resolve, reject });
      worker.ref();
      worker.postMessage({ ...work, job } satisfies PressJob);
    });
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./typstWorker.ts', import.meta.url));
    worker.on('message', (result: PressResult) => this.#deliver(worker, result));
    worker.on('error', (error) => this.#giveUp(error));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  #deliver(worker: Worker, result: PressResult): void {
    const waiting = this.#waiting.get(result.job);
    this.#waiting.delete(result.job);
    if (this.#waiting.size === 0) worker.unref();
    if ('pdf' in result) waiting?.resolve(result.pdf);
    else waiting?.reject(new Error(`typst: ${result.failed}`));
  }

  /** The next paper starts a new thread. */
  #giveUp(error: unknown): void {
    this.#worker = null;
    const failure = error instanceof Error ? error : new Error('typst thread');
    for (const waiting of this.#waiting.values()) waiting.reject(failure);
    this.#waiting.clear();
  }
}

/** One press for the whole process: it holds 80 MB once it runs. */
export const press = new Press();
