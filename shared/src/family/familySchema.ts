import * as v from 'valibot';
import type { Day } from '../meeting/day.ts';
import { ageField, filledLine, idField, LINE_LENGTH, line, nameField, roleField } from '../meeting/fields.ts';
import { type Circumstance, circumstances } from '../questions/Question.ts';
import { type Cadence, cadences } from './cadence.ts';

/** A member of the family, its network, or a professional; which one is told by the role. No CPR number anywhere. */
export const personSchema = v.object({
  /** Left out for someone new. */
  id: v.optional(idField),
  name: nameField,
  role: roleField,
  age: v.optional(ageField),
  /** What the person is to the child: "moster". */
  relation: v.optional(line(LINE_LENGTH)),
  /** A professional's unit, e.g. "Bakkeskolen". */
  unit: v.optional(line(LINE_LENGTH)),
  /** What a professional does for the family. */
  task: v.optional(line(LINE_LENGTH)),
});

export const familySchema = v.object({
  /** The municipality's own reference, e.g. "DEMO-26-014". */
  reference: filledLine(40),
  people: v.pipe(v.array(personSchema), v.maxLength(60, 'tooMany')),
  /** Left out, what was noted before stands. */
  circumstances: v.exactOptional(
    v.pipe(
      v.array(v.picklist(circumstances, 'unknown')),
      v.transform((noted): Circumstance[] => circumstances.filter((one) => noted.includes(one))),
    ),
  ),
  /** How often they meet; null when nobody has said. Left out, what was said before stands. */
  cadence: v.exactOptional(v.nullable(v.picklist(cadences, 'unknown'))),
  /** Left out, what was noted before stands. */
  protectedAddress: v.exactOptional(v.boolean()),
});

export type PersonInput = v.InferOutput<typeof personSchema>;
export type FamilyInput = v.InferOutput<typeof familySchema>;

export interface Person extends Omit<PersonInput, 'id'> {
  id: string;
}

export interface Family {
  id: string;
  reference: string;
  people: Person[];
  /** What staff have noted, so that meetings begin with other questions; never told to a meeting. */
  circumstances: Circumstance[];
  /** How often they meet; null when nobody has said. */
  cadence: Cadence | null;
  /** Names of schools and of where they meet are left out of everything that leaves the staff's set-up pages. */
  protectedAddress: boolean;
  /** Made by "Prøv et eksempelmøde"; can be thrown away with one press. */
  example: boolean;
}

/** When everyone should meet again, and who says so: the last meeting, or the family's cadence. */
export interface NextDay {
  day: Day;
  from: 'meeting' | 'cadence';
}

/** One row of the start page. */
export interface FamilySummary {
  id: string;
  reference: string;
  /** First names of the children, e.g. "Elmer". */
  children: string[];
  lastMeetingAt: string | null;
  nextMeetingAt: string | null;
  /** Null when neither the last meeting nor the cadence says, or a meeting is made that has not been closed. */
  nextDay: NextDay | null;
  openAgreements: number;
  /** Of these, past the day that was agreed on, by the calendar in Denmark. */
  overdueAgreements: number;
  example: boolean;
}
