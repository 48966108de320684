import { type ReadLine, readAloud } from '@samtavlen/shared/board/readingAloud.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';

export interface Reading {
  lines: ReadLine[];
  /** The line that is being read; null when none is. */
  line: ReadLine | null;
  /** Its number from 1; 0 when none is read. */
  number: number;
}

/** Where the meeting is in what is read aloud. Only while it sums up: before that an agreement is just shown large. */
export function useLineRead(): Reading {
  const { board, view } = useMeetingBoard();
  const { phase, spotlight } = view.conduct;
  const lines = phase === 'summingUp' ? readAloud(board) : [];
  const at = lines.findIndex((line) => line.at === spotlight);
  return { lines, line: lines[at] ?? null, number: at + 1 };
}
