import { useDrafts } from '../meeting-room/hooks.ts';
import type { DraftActions } from '../meeting-room/MeetingRoom.ts';
import { personWith } from '../participants/people.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';
import { type HouseItem, houseItems } from './houseItems.ts';

export interface Houses {
  items: HouseItem[];
  actions: DraftActions;
  /** The child's name when another holds the pen; null on the child's own device. */
  seat: string | null;
  /** The board takes cards: what is shown to everyone goes there at once, and otherwise when the meeting opens. */
  boardOpen: boolean;
}

/** A child's three houses as they are now. */
export function useHouses(child: string): Houses {
  const { board, people, me, canWrite } = useMeetingBoard();
  const [{ drafts }, actions] = useDrafts(child);
  return {
    items: houseItems(child, drafts, board),
    actions,
    seat: child === me ? null : (personWith(people, child)?.name ?? null),
    boardOpen: canWrite,
  };
}
