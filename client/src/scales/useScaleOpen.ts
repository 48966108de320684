import { useState } from 'react';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';

/** Whether the phone is at the scale; a person may leave it for the board, until the next one or its numbers come. */
export function useScaleOpen(): [boolean, (open: boolean) => void] {
  const { scale } = useMeetingBoard().view.conduct;
  const [left, setLeft] = useState('');
  const now = scale ? `${scale.id} ${scale.about} ${scale.shown}` : '';
  return [now !== '' && now !== left, (open) => setLeft(open ? '' : now)];
}
