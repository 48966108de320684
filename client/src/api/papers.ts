import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import type { PaperOffer } from '@samtavlen/shared/papers/PaperOffer.ts';
import type { FullLanguage } from '@samtavlen/shared/words/languages.ts';
import { FailedRequest } from './FailedRequest.ts';
import { get, post } from './request.ts';

/** Offers hold whole paths; `get` takes them below `/api`. */
const below = (url: string): string => url.replace(/^\/api/, '');

export const listPapers = (meeting: string, language: FullLanguage) =>
  get<PaperOffer[]>(`/meetings/${meeting}/papers?language=${language}`);

/** A paper's JSON, to show it on the screen. */
export const readPaper = (offer: PaperOffer) => get<Paper>(below(offer.url));

/** Puts a closed meeting's agreements in the plan when that failed at closing; again adds nothing. */
export const takeIntoPlan = (meeting: string) => post<{ taken: number; already: number }>(`/meetings/${meeting}/plan`);

/** A paper as a file. @throws FailedRequest */
export async function fetchFile(offer: PaperOffer): Promise<Blob> {
  const response = await fetch(offer.url, { credentials: 'same-origin' }).catch(() => {
    throw new FailedRequest({ code: 'offline', message: '' }, 0);
  });
  if (!response.ok) throw new FailedRequest({ code: 'unexpected', message: '' }, response.status);
  return response.blob();
}
