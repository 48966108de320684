import type { CardFacts } from '../board/cardFacts.ts';
import type { DangerText, RecognitionWord } from '../board/dangerStatements.ts';
import type { ScaleAnswer, ScaleId } from '../board/scales.ts';
import type { ColumnId } from '../columns/Column.ts';
import type { LaneId } from '../columns/lanes.ts';
import type { NextDate } from '../conduct/nextDate.ts';
import type { Cadence } from '../family/cadence.ts';
import type { Day } from '../meeting/day.ts';
import type { Meeting } from '../meeting/Meeting.ts';
import type { Lead } from '../meeting/Participant.ts';
import type { Role } from '../meeting/roles.ts';

export interface WorkedPerson {
  /** The person's name in the design's data: `p1`, `f2` … */
  key: string;
  name: string;
  role: Role;
  age?: number;
  relation?: string;
  unit?: string;
  task?: string;
  lead?: Lead;
  /** `key` of whoever writes for someone without a phone. */
  scribe?: string;
  /** Belongs to the family's people, but sent regrets and has no place at the meeting. */
  absent?: true;
}

export interface WorkedCard {
  id: string;
  by: string;
  column: ColumnId;
  lane?: LaneId;
  text: string;
  facts?: CardFacts;
  /** `id` of the danger statement a safety goal answers. */
  statement?: string;
  /** Shown after the meeting had gone on to the next column. */
  late?: true;
}

export interface WorkedAgreement {
  id: string;
  what: string;
  owners: readonly string[];
  due: Day;
  sign: string;
  ifItFails?: string;
  /** `id` of the card it was made from. */
  from?: string;
  /** Who made it; the first owner when left out. */
  by?: string;
  /** Owners who have not answered when the meeting closes; everyone else says yes. */
  unanswered?: readonly string[];
}

export interface WorkedStance {
  by: string;
  stance: 'agree' | 'notQuite';
  words?: string;
}

/** A danger statement as it was drafted, what it was changed to, and what each answered then. */
export interface WorkedDanger extends DangerText {
  id: string;
  by: string;
  /** `voice` is whose words the change is. */
  changed?: Partial<DangerText> & { voice: string };
  answers: Readonly<Record<string, { answer: RecognitionWord; words?: string }>>;
}

/** A scale that was shown; answers by the person's key, in the order they were given. */
export interface WorkedScale {
  scale: ScaleId;
  answers: Readonly<Record<string, Partial<Pick<ScaleAnswer, 'face' | 'words'>> & Pick<ScaleAnswer, 'value'>>>;
}

/** One whole meeting as plain data: the example a newcomer tries, what `dev` shows, and what tests replay. */
export interface WorkedMeeting
  extends Pick<Meeting, 'template' | 'type' | 'purpose' | 'place' | 'startsAt' | 'endsAt'> {
  reference: string;
  people: readonly WorkedPerson[];
  cards: readonly WorkedCard[];
  agreements: readonly WorkedAgreement[];
  goals: readonly { text: string; horizon: 'short' | 'long' }[];
  dangerStatements?: readonly WorkedDanger[];
  scales: readonly WorkedScale[];
  summary: string;
  stances: readonly WorkedStance[];
  /** ISO instant. */
  closedAt: string;
  next?: NextDate;
  /** Whom the family chose, by key, and what that one answered. */
  coordinator?: { chosen: string; by: string; answer: 'yes' | 'no' | null };
  cadence?: Cadence;
}
