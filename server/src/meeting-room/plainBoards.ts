import type { Writer } from '@samtavlen/shared/access/Write.ts';
import { showCard } from '@samtavlen/shared/board/cards.ts';
import { readBoard } from '@samtavlen/shared/board/readBoard.ts';
import { openBoard } from '@samtavlen/shared/board/roots.ts';
import type { RefusalReason } from '@samtavlen/shared/wire/frames.ts';
import * as Y from 'yjs';
import type { LiveBoards, PlainCard, SeenMeeting } from '../plain-pages/LiveBoards.ts';
import type { OpenRooms } from './OpenRooms.ts';

/** The card as one update, made in a copy of the board as a phone would; null when the board has the card already. */
function updateWith(board: Y.Doc, card: Parameters<typeof showCard>[2]): Uint8Array | null {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(board));
  const before = Y.encodeStateVector(copy);
  const had = openBoard(copy).cards.has(card.id);
  showCard(copy, openBoard(copy), card);
  const update = had ? null : Y.encodeStateAsUpdate(copy, before);
  copy.destroy();
  return update;
}

/** The rooms, for pages that hold no connection. */
export function plainBoards(rooms: OpenRooms, now: () => number): LiveBoards {
  const open = async (meeting: string) => {
    const room = await rooms.room({ kind: 'board', meeting });
    return { room, live: await rooms.meeting(meeting) };
  };

  async function see(meeting: string, who: Writer): Promise<SeenMeeting | null> {
    const { room, live } = await open(meeting);
    const { template } = live;
    const seen = { view: live.viewFor(who), board: readBoard(openBoard(room.doc), template), template };
    await room.onDisk(); // Read first: what came meanwhile is not in it.
    return live.viewFor(who).familyTime === 'outside' || seen.view.familyTime === 'outside' ? null : seen;
  }

  async function post(meeting: string, who: Writer, card: PlainCard): Promise<RefusalReason | null> {
    const { room, live } = await open(meeting);
    if (who.participant === null || rooms.isShutOut(room.name, who)) return 'forbidden';
    const { conduct } = live.viewFor(who);
    const bytes = updateWith(room.doc, {
      ...card,
      at: now(),
      ...(card.author === who.participant ? {} : { scribe: who.participant }),
      ...(conduct.left.includes(card.column) ? { late: true as const } : {}),
    });
    if (bytes !== null) return room.takeOne(who, bytes);
    await room.onDisk();
    return null;
  }

  return { see, post };
}
