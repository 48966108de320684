import * as v from 'valibot';
import type { GoalSide } from '../board/safetyGoals.ts';
import type { Face, ScaleId, ScaleValue } from '../board/scales.ts';
import type { NextDate } from '../conduct/nextDate.ts';
import type { Day } from '../meeting/day.ts';
import { filledLine, LINE_LENGTH, lines } from '../meeting/fields.ts';
import type { Cadence } from './cadence.ts';

export const horizons = ['short', 'long'] as const;

/** gjort · på vej · lykkedes ikke · ændret (product.md 3.3). `agreed` and `proposed` are how a meeting leaves it. */
export const followUpStatuses = ['done', 'underWay', 'notDone', 'changed'] as const;

export const goalSchema = v.object({
  text: filledLine(LINE_LENGTH),
  horizon: v.picklist(horizons, 'unknown'),
  /** A goal is never deleted, it is dropped, and its history stays. */
  dropped: v.optional(v.boolean(), false),
});

export const statusSchema = v.object({
  status: v.picklist(followUpStatuses, 'unknown'),
  sentence: v.optional(lines(1_000), ''),
});

export type GoalInput = v.InferOutput<typeof goalSchema>;
export type StatusInput = v.InferOutput<typeof statusSchema>;
export type PlanStatus = 'agreed' | 'proposed' | (typeof followUpStatuses)[number];

export interface Goal extends GoalInput {
  id: string;
  /** Whose safety goal it is; null for a goal that staff wrote. */
  side: GoalSide | null;
  /** The danger statement it answers, in the words it had; empty when there is none. */
  danger: string;
  /** How, and how long, it must be seen; may be empty. */
  proof: string;
  createdAt: string;
  history: { at: string; text: string; horizon: GoalInput['horizon']; by: string }[];
}

export interface PlanOwner {
  /** The participant of the meeting it was agreed at. */
  participant: string;
  name: string;
  /** The owner's own answer when the meeting closed; null when there was none to the words as they stood. */
  answer: 'yes' | 'talk' | 'wait' | null;
}

/** An agreement as the plan keeps it: same words, owners and day as on the board it came from. */
export interface PlanAgreement {
  id: string;
  meetingId: string;
  /** The agreement's id on the board: together with the meeting it is unique, so taking in twice adds nothing. */
  boardAgreementId: string;
  meetingAt: string;
  what: string;
  owners: PlanOwner[];
  due: Day | null;
  sign: string;
  ifItFails: string;
  /** Who must be told. */
  tell: string;
  /** "Fast aftale": it goes on, and has no day. */
  standing: boolean;
  /** "Kræver bevilling" */
  needsGrant: boolean;
  /** The goal of the plan it belongs to. */
  goal: string | null;
  /** The worry or wish it answers, in the words and with the name of whoever wrote it; empty when there is none. */
  answersTo: string;
  /** The participant whose words those are: erasing them takes the words too. */
  answersBy: string;
  status: PlanStatus;
  history: { at: string; status: PlanStatus; sentence: string; by: string }[];
}

export interface PlanMeeting {
  id: string;
  purpose: string;
  startsAt: string;
  closedAt: string | null;
  /** What the meeting agreed on as its summary. */
  summary: string;
  /** When everyone would meet again, as it was said at the end. */
  next: NextDate | null;
  /** How many of those who were not there have not been told yet. */
  toTell: number;
}

/** One person's answer to a scale as it was shown at a meeting that has closed. */
export interface PlanScaleAnswer {
  /** The same for one person at every meeting; the name when nobody knows who it is. */
  person: string;
  name: string;
  value: ScaleValue;
  face: Face | null;
  words: string;
}

/** The goal a number is about, as it stood at that meeting. */
export interface ScaleGoal {
  /** The board's card: the same when it is taken along to the next meeting. */
  card: string;
  /** In the words of whoever set it. */
  text: string;
  /** That person's name. */
  by: string;
}

/** One scale at one meeting, the answers in the order people sat. */
export interface PlanScale {
  meetingId: string;
  meetingAt: string;
  scale: ScaleId;
  about?: ScaleGoal;
  answers: PlanScaleAnswer[];
}

/** Whom the family chose to coordinate, at one meeting. */
export interface PlanCoordinator {
  meetingId: string;
  name: string;
  /** Who in the family said so. */
  chosenBy: string;
  /** ISO instant. */
  chosenAt: string;
  /** The chosen one's own answer; null when there was none before the meeting closed. */
  answer: 'yes' | 'no' | null;
}

/** The family plan: lives from meeting to meeting. */
export interface FamilyPlan {
  familyId: string;
  reference: string;
  /** How often they meet; null when nobody has said. */
  cadence: Cadence | null;
  goals: Goal[];
  agreements: PlanAgreement[];
  meetings: PlanMeeting[];
  /** The earliest meeting first. */
  scales: PlanScale[];
  /** The latest first. */
  coordinators: PlanCoordinator[];
}
