import type { MeetingGuide } from '@samtavlen/shared/questions/Guide.ts';
import { get } from './request.ts';

/** The questions of one meeting. @param as the wall, which has no person of its own */
export const getMeetingGuide = (meeting: string, as?: 'wall') =>
  get<MeetingGuide>(`/meetings/${meeting}/guide${as ? `?as=${as}` : ''}`);
