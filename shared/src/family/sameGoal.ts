import type { ScaleGoal } from './planSchema.ts';

type Goal = Pick<ScaleGoal, 'card' | 'text'>;

/**
 * A goal is the same from meeting to meeting when its card was taken along, whatever its words have become, or when it is
 * set anew in the same words. Scales that are about no goal are about the same.
 */
export function isSameGoal(one: Goal | undefined, other: Goal | undefined): boolean {
  if (!one || !other) return one === other;
  return one.card === other.card || one.text.trim() === other.text.trim();
}
