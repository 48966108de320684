import type { MeetingView } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { MeetingGuide } from '@samtavlen/shared/questions/Guide.ts';
import { standardGuide } from '@samtavlen/shared/questions/standardGuides.ts';
import { getMeetingGuide } from '../api/meetingGuide.ts';

/** What the program comes with is a part of it; other texts are asked of the server. */
export async function loadGuide({ meeting, guide, me }: MeetingView): Promise<MeetingGuide> {
  if (guide.tag === '') return standardGuide(meeting.template).guide;
  return getMeetingGuide(meeting.id, me.right === 'wall' ? 'wall' : undefined);
}
