import type { MeetingGuide } from '@samtavlen/shared/questions/Guide.ts';
import { useEffect, useReducer } from 'react';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';

/** Between two tries for a guide that did not come, ms. */
const TRY_AGAIN = 3_000;

const kept = new Map<string, MeetingGuide>();

/**
 * The questions of this meeting; undefined until they are here. All of them in all languages weigh 5 kB, so they come
 * after the board: without them a card can be written as well.
 */
export function useGuide(): MeetingGuide | undefined {
  const { view } = useMeetingBoard();
  const [tries, again] = useReducer((count: number) => count + 1, 0);
  const { meeting, guide } = view;
  const name = meeting.id + meeting.template + guide.tag;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name holds all of the view that decides which guide
  useEffect(() => {
    if (kept.has(name)) return;
    let timer = 0;
    import('./loadGuide.ts')
      .then(({ loadGuide }) => loadGuide(view))
      .then((found) => {
        kept.set(name, found);
        again();
      })
      .catch(() => {
        timer = window.setTimeout(again, TRY_AGAIN);
      });
    return () => clearTimeout(timer);
  }, [name, tries]);
  return kept.get(name);
}
