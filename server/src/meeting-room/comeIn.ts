import type { RoomConnection } from './RoomConnection.ts';

/** Devices in one room: a large meeting with two devices each. */
const MOST_IN_ROOM = 60;

/**
 * Devices and tabs of one person, or walls, in one room. A phone that loses its net often leaves some behind that only
 * look alive for half a minute.
 */
const MOST_OF_ONE = 12;

/**
 * Nobody can fill a room alone: the thirteenth device of one person takes the place of their first.
 * @returns false when there is no place
 */
export function comesIn(there: ReadonlySet<RoomConnection>, newcomer: RoomConnection): boolean {
  const staying = [...there].filter(({ closed }) => !closed);
  const own = staying.filter(({ who }) => who.participant === newcomer.who.participant);
  if (own.length < MOST_OF_ONE) return staying.length < MOST_IN_ROOM;
  own[0]?.close('tooMany');
  return true;
}
