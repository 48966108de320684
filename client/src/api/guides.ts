import type { Guides } from '@samtavlen/shared/questions/Guide.ts';
import type { GuideOverview } from '@samtavlen/shared/questions/GuideVersion.ts';
import type { NewVersion } from '@samtavlen/shared/questions/guideSchema.ts';
import { get, post, put } from './request.ts';

/** The municipality's own texts: their versions, and one of them; 0 is what the program comes with. */
export const getGuideOverview = () => get<GuideOverview>('/guides');
export const getGuides = (number: number) => get<Guides>(`/guides/${number}`);
export const keepGuides = (version: NewVersion) => post<GuideOverview>('/guides', version);
export const guideFileUrl = (number: number): string => `/api/guides/${number}/file`;

export const setTextKeeper = (staff: string, keepsTexts: boolean) =>
  put<GuideOverview>(`/staff/${staff}/keeps-texts`, { keepsTexts });
