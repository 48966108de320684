import type { RoomName } from '@samtavlen/shared/wire/rooms.ts';

/** Attempts to change what is not one's own before one is shut out: this many, within this long, in ms. */
const MOST_OFFENCES = 3;
const WITHIN_MS = 10 * 60_000;

/** How long one stays shut out, in ms: long enough to end a flood, short enough that a mistake of ours costs no meeting. */
const SHUT_OUT_MS = 60_000;

/** A clock that is set back or forward must shut nobody out for longer. */
const isWithin = (ms: number, at: number, now: number): boolean => Math.abs(now - at) < ms;

const keyOf = ({ meeting }: RoomName, participant: string | null): string => `${meeting}/${participant ?? 'wall'}`;

/** Counts per person and meeting, not per socket: a refused device begins with a new one. */
export class Offences {
  #at = new Map<string, number[]>();
  #shutOut = new Map<string, number>();

  /** @returns true when it was one too many, once for every three */
  count(room: RoomName, participant: string | null, now: number): boolean {
    const key = keyOf(room, participant);
    const recent = [...(this.#at.get(key) ?? []).filter((at) => isWithin(WITHIN_MS, at, now)), now];
    const tooMany = recent.length >= MOST_OFFENCES;
    if (tooMany) this.#shutOut.set(key, now);
    if (tooMany) this.#at.delete(key);
    else this.#at.set(key, recent);
    return tooMany;
  }

  shutOut(room: RoomName, participant: string | null, now: number): boolean {
    const key = keyOf(room, participant);
    const at = this.#shutOut.get(key);
    if (at === undefined) return false;
    if (isWithin(SHUT_OUT_MS, at, now)) return true;
    this.#shutOut.delete(key);
    return false;
  }
}
