import type { Meeting } from '../meeting/Meeting.ts';
import type { Participant } from '../meeting/Participant.ts';
import type { Board } from './readBoard.ts';

/** A meeting as it was when it closed: written once, never changed, and what the plan and every paper is made from. */
export interface ClosedBoard {
  meeting: Meeting;
  people: Participant[];
  board: Board;
  /** ISO instant. */
  closedAt: string;
}

/** A board that closed before there were scales and wordings reads as one that has none. */
export const asClosedBoard = (kept: ClosedBoard): ClosedBoard => ({
  ...kept,
  board: { ...kept.board, wordings: kept.board.wordings ?? [], scales: kept.board.scales ?? [] },
});
