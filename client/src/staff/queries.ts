import { QueryCache, QueryClient } from '@tanstack/react-query';
import { navigate } from 'wouter/use-browser-location';
import { failedWith, isFailedRequest } from '../api/FailedRequest.ts';

export function goToSignIn(): void {
  const { pathname } = window.location;
  if (pathname === '/log-ind') return;
  navigate(pathname === '/' ? '/log-ind' : `/log-ind?til=${encodeURIComponent(pathname)}`, { replace: true });
}

/** The server heard and said no; asking again changes nothing. */
export const isRefusal = (error: Error) => isFailedRequest(error) && error.status >= 400 && error.status < 500;

/** What the staff pages have asked the server for. A refusal is an answer, so only a missing answer is asked again. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    // Someone signed out in the middle of a form stays on the page, so that no text is lost (`Answer` tells them).
    onError: (error, query) => failedWith(error, 'notSignedIn') && query.state.data === undefined && goToSignIn(),
  }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (count, error) => count < 1 && !isRefusal(error),
      retryDelay: 500,
    },
  },
});

/** The names under which answers are kept; a change invalidates them by these. */
export const queryKeys = {
  heard: ['heard'],
  me: ['me'],
  sessions: ['sessions'],
  colleagues: ['colleagues'],
  families: ['families'],
  family: (id: string) => ['family', id],
  guideOverview: ['guides'],
  guides: (number: number) => ['guides', number],
  carryOffer: (familyId: string) => ['carryOffer', familyId],
  erasable: (familyId: string) => ['erasable', familyId],
  boards: (familyId: string) => ['boards', familyId],
  plan: (familyId: string) => ['plan', familyId],
  today: (day: string) => ['meetings', day],
  meeting: (id: string) => ['meeting', id],
  absences: (meetingId: string) => ['absences', meetingId],
  entrances: (meetingId: string) => ['entrances', meetingId],
} as const;

/** After a change: everything shown is asked for again. */
export const refreshAll = () => queryClient.invalidateQueries();
