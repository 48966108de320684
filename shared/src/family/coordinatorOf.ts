import type { PlanCoordinator } from './planSchema.ts';

/** Who coordinates now: the family's latest choice that was not answered with a no. @param chosen the latest first */
export const coordinatorOf = (chosen: readonly PlanCoordinator[]): PlanCoordinator | null =>
  chosen.find(({ answer }) => answer !== 'no') ?? null;
