import type { JournalSegment } from './JournalSegment.ts';
import type { RoomBatch } from './roomBatch.ts';

/** A room's edits that are in the journal only, on their way to its own log. */
export interface Tail {
  /** `unpackRuns` reads them. */
  runs: Uint8Array<ArrayBuffer>;
  last: number;
}

interface Part {
  run: Uint8Array;
  last: number;
  /** ms since 1970 */
  at: number;
  segment: JournalSegment;
}

/** What is in the journal only, by room and in order; at most a few MB (`MOST_UNSORTED`). */
export class Tails {
  #parts = new Map<string, Part[]>();
  #inSegment = new Map<JournalSegment, number>();

  add({ spans, runs }: RoomBatch, segment: JournalSegment): void {
    for (const [k, { room, last, at }] of spans.entries()) {
      const part = { run: runs[k] as Uint8Array, last, at, segment };
      const parts = this.#parts.get(room);
      if (parts) parts.push(part);
      else this.#parts.set(room, [part]);
    }
    this.#inSegment.set(segment, (this.#inSegment.get(segment) ?? 0) + spans.length);
  }

  of(room: string): Tail | null {
    const parts = this.#parts.get(room);
    if (!parts) return null;
    return {
      runs: Buffer.concat(parts.map(({ run }) => run)),
      last: (parts.at(-1) as Part).last,
    };
  }

  /** The room's own log has everything up to and including `last`. */
  placed(room: string, last: number): void {
    const parts = this.#parts.get(room) ?? [];
    this.#forget(parts.filter((part) => part.last <= last));
    const left = parts.filter((part) => part.last > last);
    if (left.length > 0) this.#parts.set(room, left);
    else this.#parts.delete(room);
  }

  #forget(parts: readonly Part[]): void {
    for (const { segment } of parts) this.#inSegment.set(segment, (this.#inSegment.get(segment) ?? 0) - 1);
  }

  /** Nobody needs anything of this file any more. */
  isSorted(segment: JournalSegment): boolean {
    return (this.#inSegment.get(segment) ?? 0) === 0;
  }

  letGo(segment: JournalSegment): void {
    this.#inSegment.delete(segment);
  }

  get rooms(): string[] {
    return [...this.#parts.keys()];
  }

  /** Rooms whose oldest edit here is from before `before`, in ms since 1970. */
  olderThan(before: number): string[] {
    return this.#whoseOldest(({ at }) => at <= before);
  }

  /** Rooms with edits in one of these files. */
  in(segments: ReadonlySet<JournalSegment>): string[] {
    return this.#whoseOldest(({ segment }) => segments.has(segment));
  }

  #whoseOldest(fits: (part: Part) => boolean): string[] {
    return [...this.#parts].filter(([, parts]) => fits(parts[0] as Part)).map(([room]) => room);
  }
}
