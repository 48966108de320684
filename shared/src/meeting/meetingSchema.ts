import * as v from 'valibot';
import type { TemplateId } from '../templates/Template.ts';
import { templates } from '../templates/templates.ts';
import { ageField, filledLine, idField, instantField, LINE_LENGTH, line, nameField, roleField } from './fields.ts';
import type { Meeting } from './Meeting.ts';
import type { Participant } from './Participant.ts';

export const meetingTypes = ['preMeeting', 'network', 'large', 'followUp'] as const;
const templateIds = Object.keys(templates) as TemplateId[];

/** One person at the table. `key` is the form's own name for the row, so that a scribe can be pointed at. */
export const participantSchema = v.object({
  key: v.pipe(v.string('unknown'), v.maxLength(40, 'unknown')),
  /** The person in the family's list, when there is one. */
  personId: v.optional(idField),
  /** A colleague with an account, who leads as facilitator or deputy. */
  staffId: v.optional(idField),
  name: nameField,
  role: roleField,
  age: v.optional(ageField),
  relation: v.optional(line(LINE_LENGTH)),
  seat: v.optional(v.boolean(), false),
  /** `key` of whoever writes for a seat. */
  scribeKey: v.optional(v.pipe(v.string('unknown'), v.maxLength(40, 'unknown'))),
  lead: v.optional(v.picklist(['facilitator', 'deputy'], 'unknown')),
  plain: v.optional(v.boolean()),
});

export const meetingDetailsSchema = v.object({
  template: v.picklist(templateIds, 'unknown'),
  type: v.picklist(meetingTypes, 'unknown'),
  purpose: filledLine(LINE_LENGTH),
  startsAt: instantField,
  endsAt: instantField,
  place: line(LINE_LENGTH),
});

/** What comes along from an earlier meeting of the family: that meeting, and ids of cards on its board. */
export const carrySchema = v.object({
  meeting: idField,
  cards: v.pipe(v.array(v.pipe(v.string('unknown'), v.regex(/^[\w-]{1,40}$/, 'unknown'))), v.maxLength(300, 'tooMany')),
});

export const newMeetingSchema = v.object({
  ...meetingDetailsSchema.entries,
  /** Left out, what was set aside for the next meeting comes along. */
  carry: v.exactOptional(carrySchema),
  participants: v.pipe(v.array(participantSchema), v.minLength(1, 'empty'), v.maxLength(40, 'tooMany')),
});

export const participantChangeSchema = v.partial(
  v.object({
    name: nameField,
    role: roleField,
    seat: v.boolean(),
    scribe: v.nullable(idField),
    lead: v.nullable(v.picklist(['facilitator', 'deputy'], 'unknown')),
    plain: v.boolean(),
  }),
);

/** Someone who types the code or scans the meeting's QR. */
export const knockSchema = v.object({
  /** Six digits (spaces allowed), or the token of the meeting's QR. */
  code: v.pipe(v.string('empty'), v.trim(), v.nonEmpty('empty'), v.maxLength(60, 'unknown')),
  name: nameField,
  role: roleField,
});

export type MeetingType = (typeof meetingTypes)[number];
export type ParticipantInput = v.InferOutput<typeof participantSchema>;
export type NewMeeting = v.InferOutput<typeof newMeetingSchema>;
export type Carry = v.InferOutput<typeof carrySchema>;
export type MeetingDetails = v.InferOutput<typeof meetingDetailsSchema>;
export type ParticipantChange = v.InferOutput<typeof participantChangeSchema>;
export type Knock = v.InferOutput<typeof knockSchema>;

/** `GET /api/meetings/:id` for staff. */
export interface MeetingWithPeople extends Meeting {
  familyReference: string;
  /** Then names of places are left out for everyone else, and `place` is there for changing it alone. */
  protectedAddress: boolean;
  participants: Participant[];
  closedAt: string | null;
  /** True when the family plan has taken the agreements in. */
  inPlan: boolean;
}

/** `GET /api/meetings/:id/entrances`: everything to print or show so that people can come in. */
export interface Entrances {
  code: string;
  joinUrl: string;
  /** Personal links, one a participant; a seat has one too, should the person get a phone. */
  people: { participant: string; name: string; url: string }[];
  /** Opens on a tablet that several people share. */
  tabletUrl: string;
}

/** `GET /api/meetings/:id/me`: where this browser stands at the door. */
export type DoorState =
  | { state: 'in'; right: 'facilitator' | 'participant' | 'wall'; participant: string | null; tablet: boolean }
  | { state: 'lobby' | 'refused' | 'out' | 'pickPerson' | 'none' };
