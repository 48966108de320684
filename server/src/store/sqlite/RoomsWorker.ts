import { Worker } from 'node:worker_threads';
import { DamagedRoom, StaleOwner, type StoredRoom } from '../RoomStore.ts';
import type { Tail } from './journal/Tails.ts';
import type { Packed } from './packedLog.ts';
import type { Taken } from './roomsThread.ts';
import type { RoomTables } from './roomTables.ts';

/** What the thread does: `RoomTables`, and taking over the folder and letting go of it. */
export interface ThreadWork extends Omit<RoomTables, 'openAll'> {
  takeOver(): Taken;
  open(tail: Tail | null, room: string): Packed<StoredRoom>;
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

/** Calls in one letter. A room's document is read in 1 ms: nobody waits while those of a whole town are read. */
const MOST_IN_LETTER = 16;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * The rooms' tables in a thread of their own, so that the meetings never wait for the database. What is asked for in one
 * turn of the event loop, or while the thread is at work, goes over in one letter: 50 rooms that are asked for at once
 * would wake it 50 times (shared/decisions/012).
 */
export class RoomsWorker {
  #worker: Worker;
  #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #asked: RoomsCall[] = [];
  #away = false;
  #over: Error | null = null;

  /** @param file the database, already migrated */
  constructor(file: string) {
    this.#worker = new Worker(new URL('./roomsThread.ts', import.meta.url), { workerData: file });
    this.#worker.on('message', (answers: RoomsAnswer[]) => this.#settleAll(answers));
    this.#worker.on('error', (error) => this.#failAll(error));
    this.#worker.on('exit', () => this.#failAll(new Error('the room store has stopped')));
  }

  #settleAll(answers: readonly RoomsAnswer[]): void {
    this.#away = false;
    this.#send();
    for (const answer of answers) this.#settle(answer);
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
    this.#over ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    this.#asked = [];
  }

  #send = (): void => {
    if (this.#away || this.#asked.length === 0) return;
    this.#away = true;
    this.#worker.postMessage(this.#asked.splice(0, MOST_IN_LETTER));
  };

  /** In the order of the calls; rooms that are opened one after the other share a commit. @throws what the thread threw */
  call<M extends keyof ThreadWork>(method: M, ...args: Parameters<ThreadWork[M]>): Promise<ReturnType<ThreadWork[M]>> {
    if (this.#over) return Promise.reject(this.#over);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      if (this.#asked.length === 0) setImmediate(this.#send);
      this.#asked.push({ id, method, args });
    });
  }

  async end(): Promise<void> {
    await this.call('release').catch(() => undefined);
    await this.#worker.terminate();
  }
}
