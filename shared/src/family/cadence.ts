import { addDays, addMonths, type Day } from '../meeting/day.ts';

/** How often a family and those around it meet: set on the case, and proposed at the end of each meeting. */
export const cadences = ['sixWeeks', 'threeMonths'] as const;

export type Cadence = (typeof cadences)[number];

/** The next day by the cadence: 42 days, or the same date three calendar months later. */
export const dayByCadence = (cadence: Cadence, from: Day): Day =>
  cadence === 'sixWeeks' ? addDays(from, 42) : addMonths(from, 3);
