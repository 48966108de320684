import type { PlanStatus } from '../family/planSchema.ts';
import type { Day } from '../meeting/day.ts';

/** What the wall shows large while the meeting looks back: in `spotlight`, where the id of a card can also stand. */
export const EARLIER = 'earlier-agreements';

/** An agreement from the family plan that this meeting opens on, as everyone in the room may see it. */
export interface EarlierAgreement {
  /** Its id in the plan. */
  id: string;
  what: string;
  /** Names as they stood at that meeting. */
  owners: string[];
  due: Day | null;
  status: PlanStatus;
  /** The latest sentence said with a status; empty when there is none. */
  sentence: string;
}
