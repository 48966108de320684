import type { TemplateId } from '../templates/Template.ts';
import type { Phase } from './phase.ts';

/** What stands at the top of the board and on every paper. Times are ISO instants, e.g. `2026-03-12T13:00:00.000Z`. */
export interface Meeting {
  id: string;
  familyId: string;
  template: TemplateId;
  type: 'preMeeting' | 'network' | 'large' | 'followUp';
  /** What the meeting is about, in words a child understands. */
  purpose: string;
  startsAt: string;
  endsAt: string;
  place: string;
  phase: Phase;
}
