import { StaleOwner } from '../../RoomStore.ts';
import type { Span } from './roomBatch.ts';

interface Fence {
  epoch: number;
  last: number;
  /** Closed for ever, or somebody is deciding whose the room is from now on. */
  shut: boolean;
}

/** Who may write in which room, and after which edit. One process has all rooms of a folder (`FolderLock`). */
export class RoomFences {
  #fences = new Map<string, Fence>();

  /** @throws StaleOwner unless each span is its owner's, and the next */
  check(spans: readonly Span[]): void {
    for (const { room, epoch, first } of spans) {
      const fence = this.#fences.get(room);
      if (fence?.epoch !== epoch || fence.last !== first - 1 || fence.shut) throw new StaleOwner(room);
    }
  }

  /** They are on the disk; to shut a room takes nothing back. */
  advance(spans: readonly Span[]): void {
    for (const { room, last } of spans) (this.#fences.get(room) as Fence).last = last;
  }

  /** @param shut the room is closed for ever */
  set(room: string, epoch: number, last: number, shut: boolean): void {
    this.#fences.set(room, { epoch, last, shut });
  }

  roomsOf(meeting: string): string[] {
    return [...this.#fences.keys()].filter((room) => meetingOf(room) === meeting);
  }

  /** Nobody writes in these rooms any more. @returns opens them again for those who had them */
  shut(rooms: readonly string[]): () => void {
    const fences = rooms.flatMap((room) => this.#fences.get(room) ?? []);
    for (const fence of fences) fence.shut = true;
    return () => {
      for (const fence of fences) fence.shut = false;
    };
  }
}

/** The middle of a room's key. */
export const meetingOf = (room: string): string => room.split('/')[1] as string;
