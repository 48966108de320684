import type { StoredRoom } from '../store/RoomStore.ts';
import type { RoomHouse } from './RoomHouse.ts';

/** A log longer than this is folded into a snapshot: entries, and bytes. */
const FOLD_AT = { entries: 2_000, bytes: 256 * 1024 };

/** What has been written of a room since its last snapshot, and the folding of it. */
export class RoomLog {
  readonly #key: string;
  readonly #epoch: number;
  readonly #house: RoomHouse;
  #entries = 0;
  #bytes = 0;
  #snapshotBytes: number;
  #folding: Promise<boolean> = Promise.resolve(true);

  constructor(key: string, { epoch, snapshot, log }: StoredRoom, house: RoomHouse) {
    this.#key = key;
    this.#epoch = epoch;
    this.#house = house;
    this.#snapshotBytes = snapshot?.length ?? 0;
    this.grew(log);
  }

  /** Edits since the last snapshot. */
  get length(): number {
    return this.#entries;
  }

  /** What the room takes on the disk, in bytes. */
  get bytes(): number {
    return this.#snapshotBytes + this.#bytes;
  }

  grew(edits: readonly Uint8Array[]): void {
    this.#entries += edits.length;
    for (const { length } of edits) this.#bytes += length;
  }

  get isLong(): boolean {
    return this.#entries > FOLD_AT.entries || this.#bytes > FOLD_AT.bytes;
  }

  /**
   * Folds the log into one snapshot; what was deleted is gone from it. A failure costs nothing: the log is still there.
   * @param tidied nothing withdrawn is left on the board either
   * @returns false when it failed
   */
  fold(tidied = false): Promise<boolean> {
    this.#folding = this.#folding.then(() => this.#fold(tidied));
    return this.#folding;
  }

  async #fold(tidied: boolean): Promise<boolean> {
    if (this.#entries === 0 && !tidied) return true;
    const [entries, bytes] = [this.#entries, this.#bytes];
    this.#entries = 0;
    this.#bytes = 0;
    const { store, folding, meter } = this.#house;
    const from = performance.now();
    try {
      const { snapshot, log, seq } = await store.history(this.#key, this.#epoch);
      const folded = await folding.fold(snapshot, log);
      await store.compact({ room: this.#key, epoch: this.#epoch, seq, snapshot: folded, tidied });
      this.#snapshotBytes = folded.length;
      meter.folded(performance.now() - from);
      return true;
    } catch (error) {
      // What lies in the log still lies there, and must be folded by the next who asks.
      this.#entries += entries;
      this.#bytes += bytes;
      this.#house.log('fold failed', { room: this.#key, error: (error as Error).name });
      return false;
    }
  }
}
