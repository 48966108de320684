import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { MeetingGuide } from '@samtavlen/shared/questions/Guide.ts';
import { useEffect, useReducer } from 'react';
import { getMeetingGuide } from '../api/guides.ts';
import { useMeetingBoard } from '../participants/useMeetingBoard.ts';

/** Between two tries for a guide that did not come, ms. */
const TRY_AGAIN = 3_000;

const kept = new Map<string, MeetingGuide>();

const nameOf = ({ meeting, guide }: MeetingView): string => `${meeting.id}:${meeting.template}:${guide.tag}`;

/** What the program comes with is a part of it; other texts are asked of the server, once. */
async function load({ meeting, guide, me }: MeetingView): Promise<MeetingGuide> {
  if (guide.tag !== '') return getMeetingGuide(meeting.id, me.right === 'wall' ? 'wall' : undefined);
  const { standardGuide } = await import('@samtavlen/shared/questions/standardGuides.ts');
  return standardGuide(meeting.template).guide;
}

/**
 * The questions of this meeting; undefined until they are here. All of them in all languages weigh 5 kB, so they come
 * after the board: without them a card can be written as well.
 */
export function useGuide(): MeetingGuide | undefined {
  const { view } = useMeetingBoard();
  const [tries, again] = useReducer((count: number) => count + 1, 0);
  const name = nameOf(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name holds all of the view that decides which guide
  useEffect(() => {
    if (kept.has(name)) return;
    let timer: number | undefined;
    load(view).then(
      (guide) => {
        kept.set(name, guide);
        again();
      },
      () => {
        timer = window.setTimeout(again, TRY_AGAIN);
      },
    );
    return () => window.clearTimeout(timer);
  }, [name, tries]);
  return kept.get(name);
}
