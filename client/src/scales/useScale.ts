import type { ScaleId, ScaleResult } from '@samtavlen/shared/board/scales.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';

export interface ScaleNow {
  scale: ScaleId;
  shown: boolean;
  result: ScaleResult;
}

/** The scale the meeting is at, with what has been shown of it; null when it is at none. */
export function useScale(): ScaleNow | null {
  const { board, view } = useMeetingBoard();
  const { scale } = view.conduct;
  if (!scale) return null;
  const result = board.scales.find((one) => one.scale === scale.id) ?? { scale: scale.id, answers: {} };
  return { scale: scale.id, shown: scale.shown, result };
}
