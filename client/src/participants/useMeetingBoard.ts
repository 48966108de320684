import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import type { MeetingView, PersonInRoom } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { Template } from '@samtavlen/shared/templates/Template.ts';
import { templates } from '@samtavlen/shared/templates/templates.ts';
import { useRoom } from '../meeting-room/hooks.ts';

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

/** The meeting as the board's parts need it. Throws where a page forgot to wait for the first sync. */
export function useMeetingBoard(): MeetingBoard {
  const { view, board } = useRoom();
  if (!view || !board) throw new Error('the board is used before it is here');
  const { phase } = view.conduct;
  return {
    view,
    board,
    template: templates[view.meeting.template],
    people: view.people,
    me: view.me.participant,
    facilitator: view.me.right === 'facilitator',
    canWrite: view.me.participant !== null && (phase === 'open' || phase === 'summingUp'),
  };
}
