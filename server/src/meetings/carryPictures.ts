import { createHash } from 'node:crypto';
import type { ClosedBoard } from '@samtavlen/shared/board/ClosedBoard.ts';
import type { BroughtCard } from '@samtavlen/shared/board/carried.ts';
import { everyCard } from '@samtavlen/shared/board/readBoard.ts';
import type { Store } from '../store/Store.ts';

/** As long as the address of any photo. */
const ID_LENGTH = 30;

/** The copy's own address at the other meeting: as hard to find as the first, and the same when it is brought again. */
const copyId = (photo: string, meeting: string): string =>
  createHash('sha256').update(`${photo}:${meeting}`).digest('base64url').slice(0, ID_LENGTH);

/** @returns null when the photo is gone, or the meeting has as many as it may */
async function copyPhoto(
  store: Store,
  photo: string,
  { from, to, owner, at }: { from: string; to: string; owner: string; at: number },
): Promise<string | null> {
  const id = copyId(photo, to);
  if (await store.photos.find(to, id)) return id;
  const kept = await store.photos.find(from, photo);
  if (!kept) return null;
  return (await store.photos.add({ ...kept, id, meeting: to, owner, by: owner, at })) ? id : null;
}

/**
 * The cards with what was drawn and photographed for them. Each meeting has its own copy of a photo: it goes with that
 * meeting, and with whoever owns it there.
 */
export async function withPictures(
  store: Store,
  closed: ClosedBoard,
  to: string,
  cards: readonly BroughtCard[],
): Promise<BroughtCard[]> {
  const brought: BroughtCard[] = [];
  for (const card of cards) {
    const { drawing = null, photo = null } = everyCard(closed.board).find(({ id }) => id === card.id) ?? {};
    const place = { from: closed.meeting.id, to, owner: card.author, at: card.at };
    brought.push({ ...card, drawing, photo: photo && (await copyPhoto(store, photo, place)) });
  }
  return brought;
}
