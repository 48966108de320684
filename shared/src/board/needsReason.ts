import type { Role } from '../meeting/roles.ts';
import type { ScaleId } from './scales.ts';

/**
 * The authority's number always has its reason: the family must be able to see what it is judged by (domain.md 2.3).
 * The caseworker is the authority at the table; partners may leave it out.
 */
export const needsReason = (scale: ScaleId, role: Role): boolean => scale === 'safety' && role === 'caseworker';
