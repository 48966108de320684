import type { PlanAgreement } from '@samtavlen/shared/family/planSchema.ts';
import type { Day } from '@samtavlen/shared/meeting/day.ts';

const DAY = 86_400_000;

/** Whole days past the day agreed on; 0 until then, and when the matter is settled. */
export function daysOver({ due, status }: Pick<PlanAgreement, 'due' | 'status'>, today: Day): number {
  if (!due || status === 'done' || status === 'changed') return 0;
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(due)) / DAY));
}
