import type { DoorState } from '@samtavlen/shared/meeting/meetingSchema.ts';
import { useCallback, useEffect, useState } from 'react';
import { isFailedRequest } from '../api/FailedRequest.ts';
import { whereAmI } from './doorQuestions.ts';

/** How often someone who waits asks whether the door is open, ms: the name shows within 2 s of the facilitator's tap. */
const ASK_AGAIN = 1_500;

/** `asking` until the first answer; `gone` when there is no such meeting; `noNet` while nobody answers. */
export type Door = DoorState | { state: 'asking' | 'noNet' } | { state: 'gone'; code: string; message: string };

async function ask(meeting: string): Promise<Door> {
  try {
    return await whereAmI(meeting);
  } catch (error) {
    if (!isFailedRequest(error)) throw error;
    if (error.status === 401 || error.status === 403) return { state: 'none' };
    if (error.status === 404 || error.status === 410)
      return { state: 'gone', code: error.code, message: error.message };
    return { state: 'noNet' };
  }
}

const waits = (door: Door): boolean => door.state !== 'in' && door.state !== 'gone' && door.state !== 'none';

/** Where this browser stands at the meeting's door; asks again by itself until it is in. */
export function useDoor(meeting: string): [Door, () => void] {
  const [door, setDoor] = useState<Door>({ state: 'asking' });
  const askNow = useCallback(() => void ask(meeting).then(setDoor), [meeting]);
  useEffect(askNow, [askNow]);
  useEffect(() => {
    if (!waits(door)) return;
    const timer = setTimeout(askNow, ASK_AGAIN);
    const onReturn = () => document.visibilityState === 'visible' && askNow();
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [door, askNow]);
  return [door, askNow];
}
