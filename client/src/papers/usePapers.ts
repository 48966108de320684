import type { PaperId } from '@samtavlen/shared/papers/Paper.ts';
import { fullOf } from '@samtavlen/shared/words/languages.ts';
import { useQuery } from '@tanstack/react-query';
import { getMeeting } from '../api/meetings.ts';
import { listPapers, readPaper } from '../api/papers.ts';
import { queryKeys } from '../staff/queries.ts';
import { useLanguage } from '../words/language.ts';

export const useMeeting = (meeting: string) =>
  useQuery({ queryKey: queryKeys.meeting(meeting), queryFn: () => getMeeting(meeting) });

/** Every file of the meeting, in the language this device reads in. */
export function usePaperOffers(meeting: string) {
  const language = fullOf(useLanguage());
  return useQuery({ queryKey: ['papers', meeting, language], queryFn: () => listPapers(meeting, language) });
}

/** One paper to show on the screen; null when there is no such paper. */
export function usePaper(meeting: string, paper: PaperId | string, person: string | null) {
  const language = fullOf(useLanguage());
  return useQuery({
    queryKey: ['paper', meeting, paper, person, language],
    queryFn: async () => {
      const offers = await listPapers(meeting, language);
      const offer = offers.find(
        (one) => one.paper === paper && one.format === 'json' && (one.person?.id ?? null) === person,
      );
      return offer ? readPaper(offer) : null;
    },
  });
}
