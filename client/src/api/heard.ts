import type { HeardAnswer, HeardTogether } from '@samtavlen/shared/family/heardSchema.ts';
import { get, post } from './request.ts';

/** @returns `counted` false when this person has answered before */
export const sayHeard = (meeting: string, answer: HeardAnswer) =>
  post<{ counted: boolean }>(`/meetings/${meeting}/heard`, answer);

export const heardByAll = () => get<HeardTogether>('/heard');
