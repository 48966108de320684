/** A document: the board everyone in the room reads, or one person's own drafts. */
export type RoomName = { kind: 'board'; meeting: string } | { kind: 'draft'; meeting: string; participant: string };

/** @param key as `roomKey` makes it */
export function roomOf(key: string): RoomName {
  const [kind, meeting = '', participant = ''] = key.split('/');
  return kind === 'board' ? { kind, meeting } : { kind: 'draft', meeting, participant };
}

/** The path under `/ws/` and the key in the store; ids are URL-safe and hold no slash. */
export const roomKey = (room: RoomName): string =>
  room.kind === 'board' ? `board/${room.meeting}` : `draft/${room.meeting}/${room.participant}`;
