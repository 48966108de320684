import { type ScaleQuestion, type ScaleResult, scaleKey } from '@samtavlen/shared/board/scales.ts';
import { questionOf } from '@samtavlen/shared/conduct/scales.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';

export interface ScaleNow {
  question: ScaleQuestion;
  shown: boolean;
  result: ScaleResult;
}

/** The scale the meeting is at, with what has been shown of it; null when it is at none. */
export function useScale(): ScaleNow | null {
  const { board, view } = useMeetingBoard();
  const { scale } = view.conduct;
  if (!scale) return null;
  const question = questionOf(scale);
  const key = scaleKey(question);
  const result = board.scales.find((one) => scaleKey(one) === key) ?? { ...question, answers: {} };
  return { question, shown: scale.shown, result };
}
