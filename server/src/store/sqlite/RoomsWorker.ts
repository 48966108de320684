import { Worker } from 'node:worker_threads';
import { DamagedRoom, StaleOwner } from '../RoomStore.ts';
import type { Taken } from './roomsThread.ts';
import type { RoomTables } from './roomTables.ts';

/** What the thread does: `RoomTables`, and taking over the folder and letting go of it. */
export interface ThreadWork extends Omit<RoomTables, symbol> {
  takeOver(): Taken;
  release(): void;
}

export interface RoomsCall {
  id: number;
  method: keyof ThreadWork;
  args: unknown[];
}

export type RoomsAnswer =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; name: string; message: string; code: number | undefined };

/** SQLite's own error number is kept, so that a full disk (13) can be told from other failures. */
export class RoomStoreError extends Error {
  override name = 'RoomStoreError';
  readonly errcode: number | undefined;
  constructor(message: string, errcode: number | undefined) {
    super(message);
    this.errcode = errcode;
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The rooms' tables in a thread of their own, so that the meetings never wait for the database. */
export class RoomsWorker {
  #worker: Worker;
  #waiting = new Map<number, Waiting>();
  #nextId = 1;

  /** @param file the database, already migrated */
  constructor(file: string) {
    this.#worker = new Worker(new URL('./roomsThread.ts', import.meta.url), { workerData: file });
    this.#worker.on('message', (answer: RoomsAnswer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#failAll(error));
    this.#worker.on('exit', () => this.#failAll(new Error('the room store has stopped')));
  }

  #settle(answer: RoomsAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value);
    else if (answer.name === 'StaleOwner') waiting?.reject(new StaleOwner(answer.message));
    else if (answer.name === 'DamagedRoom') waiting?.reject(new DamagedRoom(answer.message));
    else waiting?.reject(new RoomStoreError(answer.message, answer.code));
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  /** One after the other, in the order of the calls. @throws what the thread threw */
  call<M extends keyof ThreadWork>(method: M, ...args: Parameters<ThreadWork[M]>): Promise<ReturnType<ThreadWork[M]>> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#worker.postMessage({ id, method, args } satisfies RoomsCall);
    });
  }

  async end(): Promise<void> {
    await this.call('release').catch(() => undefined);
    await this.#worker.terminate();
  }
}
