import { type Day, readDay } from '@samtavlen/shared/meeting/day.ts';
import { meetingDetailsSchema } from '@samtavlen/shared/meeting/meetingSchema.ts';
import * as v from 'valibot';
import { readTime } from './danishTime.ts';
import { type AboutDraft, comingTo, isFamily, type MeetingDraft } from './meetingDraft.ts';

export type SetupStep = 1 | 2 | 3 | 4;

/** Something to mend; `code` names a sentence in `staff.setup`, or in `errors`. */
export interface DraftIssue {
  field: string;
  code: string;
  /** Who it is about. */
  name?: string;
}

function textIssue(field: 'purpose' | 'place', text: string): DraftIssue[] {
  const judged = v.safeParse(meetingDetailsSchema.entries[field], text);
  if (judged.success) return [];
  const { message } = judged.issues[0];
  return [{ field, code: message === 'empty' ? 'emptyPurpose' : message }];
}

function dayIssue(day: string, today: Day, earliest: Day): DraftIssue[] {
  const read = readDay(day, today);
  if (!read) return [{ field: 'day', code: 'noDay' }];
  return read < earliest ? [{ field: 'day', code: 'dayGone' }] : [];
}

function timeIssues({ starts, ends }: AboutDraft): DraftIssue[] {
  const [from, to] = [readTime(starts), readTime(ends)];
  const unread = [
    ...(from ? [] : [{ field: 'starts', code: 'noStart' }]),
    ...(to ? [] : [{ field: 'ends', code: 'noEnd' }]),
  ];
  return from && to && to <= from ? [{ field: 'ends', code: 'endsBefore' }] : unread;
}

/** @param earliest the first day the meeting may be on: today, or its own day when that has passed */
export const judgeAbout = (about: AboutDraft, today: Day, earliest: Day = today): DraftIssue[] => [
  ...textIssue('purpose', about.purpose),
  ...dayIssue(about.day, today, earliest),
  ...timeIssues(about),
  ...textIssue('place', about.place),
];

const judgeWho = (draft: MeetingDraft): DraftIssue[] =>
  comingTo(draft).some(isFamily) ? [] : [{ field: 'invitees', code: 'noFamilyMember' }];

const judgeHow = (draft: MeetingDraft): DraftIssue[] =>
  comingTo(draft)
    .filter(({ seat, scribeKey }) => seat && !scribeKey)
    .map(({ key, name }) => ({ field: `scribe.${key}`, code: 'noScribe', name }));

/** What is missing on a step; the last one asks for what is missing on any. */
export function judgeStep(step: SetupStep, draft: MeetingDraft, today: Day): DraftIssue[] {
  if (step === 1) return judgeAbout(draft, today);
  if (step === 2) return judgeWho(draft);
  if (step === 3) return judgeHow(draft);
  return [...judgeAbout(draft, today), ...judgeWho(draft), ...judgeHow(draft)];
}
