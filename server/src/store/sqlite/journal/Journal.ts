import { HEAD_BYTES, JournalSegment } from './JournalSegment.ts';
import type { RoomFences } from './RoomFences.ts';
import type { RoomBatch } from './roomBatch.ts';
import { type Tail, Tails } from './Tails.ts';

/** Bytes of the first file and of the largest; each is twice as long as the one before. */
const SIZE = { first: 64 * 1024, most: 4 * 1024 * 1024 };

/** A file is sorted although it is not full when it is this old, in ms. */
const OLDEST_MS = 4 * 60_000;

/** Bytes that wait to be sorted: with more, the database does not take anything, and neither does the journal. */
const MOST_UNSORTED = 32 * 1024 * 1024;

/**
 * The last minutes of all rooms in order of arrival: a commit is one write to the end of one file, however many rooms it
 * is for (shared/decisions/009). A room's edits go into its own log when somebody asks for that, or when their file is full or
 * old; a file of which nothing is needed any more is removed.
 */
export class Journal {
  readonly #tails = new Tails();
  readonly #fences: RoomFences;
  readonly #folder: string;
  readonly #key: number;
  #number: number;
  #size = SIZE.first;
  #segment: JournalSegment | null = null;
  #begunAt = 0;
  #next: Promise<JournalSegment> | null = null;
  /** Full, and not sorted yet. */
  #full = new Set<JournalSegment>();
  #writing: Promise<unknown> = Promise.resolve();

  /** @param key of the database it belongs to @param number of its first file */
  constructor(fences: RoomFences, folder: string, key: number, number: number) {
    this.#fences = fences;
    this.#folder = folder;
    this.#key = key;
    this.#number = number;
  }

  /** Bytes that are here and not sorted, for those who look after the server. */
  get bytes(): number {
    return [...this.#full].reduce((sum, { used }) => sum + used, this.#segment?.used ?? 0);
  }

  /** One batch after the other. @throws StaleOwner, or what the disk says; then nothing was written */
  append(batch: RoomBatch): Promise<void> {
    const written = this.#writing.then(() => this.#append(batch));
    this.#writing = written.catch(() => undefined);
    return written;
  }

  /** When everything given to `append` until now is on the disk, or refused. */
  async quiet(): Promise<void> {
    await this.#writing;
  }

  async #append(batch: RoomBatch): Promise<void> {
    this.#fences.check(batch.spans);
    const segment = this.#segment?.fits(batch.record.length) ? this.#segment : await this.#begin(batch.record.length);
    try {
      await segment.append(batch.record);
    } catch (error) {
      // Nobody knows what is on the disk now: a new file does not depend on it.
      this.#setAside();
      throw error;
    }
    this.#fences.advance(batch.spans);
    this.#tails.add(batch, segment);
    if (segment.used > segment.size / 2) this.#prepare();
  }

  async #begin(need: number): Promise<JournalSegment> {
    if (this.bytes > MOST_UNSORTED) throw new Error('the database does not take what is in the journal');
    if (this.#segment) this.#size = Math.min(SIZE.most, this.#size * 2);
    this.#setAside();
    this.#segment?.remove();
    const prepared = await this.#next?.catch(() => null);
    this.#next = null;
    if (prepared?.fits(need)) this.#segment = prepared;
    else {
      prepared?.remove();
      this.#segment = await (need > this.#size / 2 ? this.#own(need) : this.#blank(this.#size));
    }
    this.#begunAt = performance.now();
    return this.#segment;
  }

  #blank(size: number): Promise<JournalSegment> {
    return JournalSegment.begin(this.#folder, this.#number++, size, this.#key);
  }

  /** What was written without net, or pasted in, has a file to itself: zeros first would be written for nothing. */
  #own(need: number): Promise<JournalSegment> {
    return JournalSegment.begin(this.#folder, this.#number++, HEAD_BYTES + need, this.#key, HEAD_BYTES);
  }

  #prepare(): void {
    if (this.#next) return;
    this.#next = this.#blank(Math.min(SIZE.most, this.#size * 2));
    // A full disk is asked again when the file is needed, not at every commit until then.
    this.#next.catch(() => undefined);
  }

  #setAside(): void {
    if (!this.#segment?.isBegun) return;
    this.#full.add(this.#segment);
    this.#segment = null;
  }

  /** From now on nothing is written to the files there are; `removeSorted` removes them when they are sorted. */
  async turnOver(): Promise<void> {
    const turned = this.#writing.then(() => this.#setAside());
    this.#writing = turned;
    await turned;
  }

  /** Is a file due to be sorted? One that is old is closed for that. */
  async isDue(): Promise<boolean> {
    if (this.#segment && performance.now() - this.#begunAt > OLDEST_MS) await this.turnOver();
    return this.#full.size > 0;
  }

  /** Rooms to sort so that full files can go. */
  get due(): string[] {
    return this.#tails.in(this.#full);
  }

  get rooms(): string[] {
    return this.#tails.rooms;
  }

  olderThan(before: number): string[] {
    return this.#tails.olderThan(before);
  }

  tailOf(room: string): Tail | null {
    return this.#tails.of(room);
  }

  placed(room: string, last: number): void {
    this.#tails.placed(room, last);
  }

  removeSorted(): void {
    for (const segment of this.#full) {
      if (!this.#tails.isSorted(segment)) continue;
      this.#full.delete(segment);
      this.#tails.letGo(segment);
      segment.remove();
    }
  }

  /** What could not be sorted stays in its files, for the next process. */
  async close(): Promise<void> {
    await this.#writing;
    const blank = await this.#next?.catch(() => null);
    blank?.remove();
    this.#segment?.close();
    this.removeSorted();
    for (const segment of this.#full) segment.close();
  }
}
