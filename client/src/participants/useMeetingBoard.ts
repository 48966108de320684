import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import type { MeetingView, PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { Template } from '@samtavlen/shared/templates/Template.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import { useRoomPart } from '../meeting-room/hooks.ts';
import type { RoomSnapshot } from '../meeting-room/MeetingRoom.ts';

export interface MeetingBoard {
  view: MeetingView;
  board: Board;
  template: Template;
  people: PersonInRoom[];
  me: string | null;
  facilitator: boolean;
  /** Cards and agreements can be changed right now. */
  canWrite: boolean;
}

const made = new WeakMap<MeetingView, MeetingBoard>();

/** The same object until the view or the board is another: what is saved, and who is here, draws no card again. */
function meetingBoardOf({ view, board }: RoomSnapshot): MeetingBoard | null {
  if (!view || !board) return null;
  const before = made.get(view);
  if (before?.board === board) return before;
  const { phase } = view.conduct;
  const now = {
    view,
    board,
    template: templates[view.meeting.template],
    people: view.people,
    me: view.me.participant,
    facilitator: view.me.right === 'facilitator',
    canWrite: view.me.participant !== null && (phase === 'open' || phase === 'summingUp'),
  };
  made.set(view, now);
  return now;
}

/** The meeting as the board's parts need it. Throws where a page forgot to wait for the first sync. */
export function useMeetingBoard(): MeetingBoard {
  const meeting = useRoomPart(meetingBoardOf);
  if (!meeting) throw new Error('the board is used before it is here');
  return meeting;
}
