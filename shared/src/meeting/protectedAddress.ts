import type { Meeting } from './Meeting.ts';
import type { Participant } from './Participant.ts';
import { audienceOf } from './roles.ts';

/**
 * What is left out for a family with a protected address: the name of a school, or of where they meet, tells where the
 * family lives (domain.md section 7, the Alva meeting). Only the staff's own set-up pages still show it.
 */
export const withoutPlace = (meeting: Meeting): Meeting => ({ ...meeting, place: '' });

/** A professional without the unit: the role stands instead. Others keep what they are to the child ("mormor"). */
export function withoutUnit<P extends Participant>(person: P): P {
  if (audienceOf(person.role) !== 'professional') return person;
  const { relation: _unit, ...shown } = person;
  return shown as P;
}
