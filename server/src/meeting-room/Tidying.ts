import { purgeGone } from '@samtavlen/shared/board/purgeGone.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import { roomOf } from '@samtavlen/shared/wire/rooms.ts';
import type { RoomStore } from '../store/RoomStore.ts';
import type { OpenRooms } from './OpenRooms.ts';

/** A room nobody has written in for this long, in ms, is tidied; words are gone from the files 15 min after at most. */
const IDLE_MS = 10 * 60_000;

/** A room that could not be tidied is left alone for this long, in ms: what is wrong with it does not mend itself. */
const LEFT_ALONE_MS = 60 * 60_000;

/** Takes deleted words out of the files of rooms in which nobody has written for a while. */
export class Tidying {
  readonly #rooms: OpenRooms;
  readonly #store: RoomStore;
  readonly #now: () => number;
  /** Rooms that could not be tidied, and when that was tried. */
  readonly #untidy = new Map<string, number>();

  constructor(rooms: OpenRooms, store: RoomStore, now: () => number) {
    this.#rooms = rooms;
    this.#store = store;
    this.#now = now;
  }

  async lookAgain(): Promise<void> {
    const now = this.#now();
    for (const key of await this.#store.untidied(now - IDLE_MS)) {
      if (Math.abs(now - (this.#untidy.get(key) ?? Number.NEGATIVE_INFINITY)) < LEFT_ALONE_MS) continue;
      const tidied = await this.#tidy(key).catch(() => false);
      if (tidied) this.#untidy.delete(key);
      else this.#untidy.set(key, now);
    }
  }

  /** What was withdrawn goes for good when nobody is there to put it back. */
  async #tidy(key: string): Promise<boolean> {
    const name = roomOf(key);
    const room = await this.#rooms.room(name);
    if (room.connections.size > 0) return room.log.fold();
    const meeting = await this.#rooms.meeting(name.meeting);
    if (name.kind === 'board' && !meeting.closing) await room.write((doc) => purgeGone(openBoard(doc)));
    return room.log.fold(true);
  }
}
