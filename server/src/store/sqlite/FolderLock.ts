import { DatabaseSync } from 'node:sqlite';

/** How long a process waits for the one before it to end, in ms. */
const WAIT_MS = 10_000;

/** Held by the one process that has the rooms of a folder; the system takes it back when that is killed. */
export class FolderLock {
  #db: DatabaseSync;

  /** @param wait in ms @throws Error when another process has them and does not end */
  constructor(file: string, wait = WAIT_MS) {
    this.#db = new DatabaseSync(file);
    try {
      this.#db.exec(`PRAGMA busy_timeout = ${wait}; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE`);
    } catch {
      this.#db.close();
      throw new Error('another process has the rooms of this folder');
    }
  }

  release(): void {
    this.#db.close();
  }
}
