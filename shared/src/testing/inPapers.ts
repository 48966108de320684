import type { ClosedBoard } from '../board/ClosedBoard.ts';
import type { Block, Paper, PaperAgreement } from '../papers/Paper.ts';
import { closedMeeting } from './closedMeeting.ts';
import { elmer } from './elmer.ts';

export const cardsOf = (paper: Paper) => paper.blocks.flatMap((block) => (block.kind === 'cards' ? block.cards : []));
export const agreementsOf = (paper: Paper) =>
  paper.blocks.flatMap((block) => (block.kind === 'agreements' ? block.agreements : []));
export const partOf = (agreement: PaperAgreement | undefined, which: string) =>
  agreement?.parts.find(({ part }) => part === which)?.text;
export const headings = (paper: Paper) =>
  paper.blocks.filter((block): block is Extract<Block, { kind: 'heading' }> => block.kind === 'heading');

/** Elmer's meeting with one card changed by hand; a closed board is plain data. */
export function elmerWith(change: (closed: ClosedBoard) => void): ClosedBoard {
  const closed = closedMeeting(elmer);
  change(closed);
  return closed;
}
