import { createContext, useContext, useSyncExternalStore } from 'react';
import type {
  DraftActions,
  DraftsSnapshot,
  RoomActions,
  RoomSnapshot,
  SharedFragment,
  SharedText,
} from './MeetingRoom.ts';
import type { MeetingSession } from './MeetingSession.ts';

export const SessionContext = createContext<MeetingSession | null>(null);

function useSession(): MeetingSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a meeting view stands outside MeetingRoomProvider');
  return session;
}

/** The meeting as it is now. */
export function useRoom(): RoomSnapshot {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}

/** One part of the meeting: what shows it is drawn again only when `part` gives something else. */
export function useRoomPart<Part>(part: (room: RoomSnapshot) => Part): Part {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => part(session.getSnapshot()));
}

export function useRoomActions(): RoomActions {
  return useSession().actions;
}

/** The private cards of a person: oneself, or a seat one writes for. */
export function useDrafts(participant: string): [DraftsSnapshot, DraftActions] {
  const drafts = useSession().draftsOf(participant);
  return [useSyncExternalStore(drafts.subscribe, drafts.getSnapshot), drafts.actions];
}

/** For the editor only; null until the text is there. */
export function useSharedText(which: SharedText): SharedFragment | null {
  const session = useSession();
  useSyncExternalStore(session.subscribe, session.getSnapshot);
  return session.sharedText(which);
}
