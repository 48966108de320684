import { Worker } from 'node:worker_threads';
import { DamagedRoom, type LogEntry, type RoomStore, StaleOwner } from '../RoomStore.ts';
import { packBatch } from './roomBatch.ts';
import type { RoomTables } from './roomTables.ts';

type Method = Exclude<keyof RoomTables, symbol>;

export interface RoomsCall {
  id: number;
  method: Method;
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

/** `RoomStore` on SQLite. Commits wait for the disk in a thread of their own, so the meetings never do. */
export class SqliteRooms implements RoomStore {
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

  #call<M extends Method>(method: M, ...args: Parameters<RoomTables[M]>): Promise<ReturnType<RoomTables[M]>> {
    return this.#send(method, args, []) as Promise<ReturnType<RoomTables[M]>>;
  }

  #send(method: Method, args: unknown[], handedOver: ArrayBuffer[]): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, args } satisfies RoomsCall, handedOver);
    });
  }

  open = (room: string) => this.#call('open', room);
  commit = async (batch: readonly LogEntry[]) => {
    const packed = packBatch(batch);
    await this.#send('commit', [packed], [packed.bytes.buffer]);
  };
  history: RoomStore['history'] = (room, epoch) => this.#call('history', room, epoch);
  compact: RoomStore['compact'] = (fold) => this.#call('compact', fold);
  settle = () => this.#call('settle');
  untidied = (before: number) => this.#call('untidied', before);
  freeze: RoomStore['freeze'] = (room, epoch, closed) => this.#call('freeze', room, epoch, closed);
  closedBoard = (room: string) => this.#call('closedBoard', room);
  probe = () => this.#call('probe');
  ofMeeting = (meeting: string) => this.#call('ofMeeting', meeting);
  deleteDrafts = (meeting: string) => this.#call('deleteDrafts', meeting);
  deleteMeeting = (meeting: string) => this.#call('deleteMeeting', meeting);

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
