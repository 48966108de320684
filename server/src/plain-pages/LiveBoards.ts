import type { Writer } from '@samtavlen/shared/access/Write.ts';
import type { Board } from '@samtavlen/shared/board/readBoard.ts';
import type { ColumnId } from '@samtavlen/shared/columns/Column.ts';
import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { Template } from '@samtavlen/shared/templates/Template.ts';
import type { RefusalReason } from '@samtavlen/shared/wire/frames.ts';

/** A meeting as one person may see it at this moment; every word of it is on disk. */
export interface SeenMeeting {
  view: MeetingView;
  board: Board;
  template: Template;
}

export interface PlainCard {
  id: string;
  author: string;
  column: ColumnId;
  text: string;
}

/** The live meetings, for someone whose browser holds no connection. */
export interface LiveBoards {
  /** null while the family has the board to itself, for those outside it. */
  see(meeting: string, who: Writer): Promise<SeenMeeting | null>;
  /**
   * Puts a card on the board by the way of every edit: judged, on disk, then shown.
   * @returns why it was refused; null when it is on disk
   */
  post(meeting: string, who: Writer, card: PlainCard): Promise<RefusalReason | null>;
}
