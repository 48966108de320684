import type { Pictured } from '../board/pictured.ts';
import type { ColumnId } from '../columns/Column.ts';
import type { Day } from '../meeting/day.ts';
import type { Meeting } from '../meeting/Meeting.ts';
import type { Participant, Right } from '../meeting/Participant.ts';
import type { Role } from '../meeting/roles.ts';
import type { ShownGuide } from '../questions/Guide.ts';
import type { Coordinator } from './coordinator.ts';
import type { EarlierAgreement } from './EarlierAgreement.ts';
import type { FamilyTimeSide } from './familyTime.ts';
import type { OwnNumber } from './OwnNumber.ts';
import type { Readiness } from './scales.ts';
import type { ForFacilitators, ShownConduct, ShownRound } from './shown.ts';

/** Someone waiting to be let in; only facilitators are sent these. */
export interface LobbyGuest {
  /** The waiting device, not a secret. */
  device: string;
  name: string;
  role: Role;
}

export interface PersonInRoom extends Participant {
  /** At least one of the person's devices is connected right now. */
  here: boolean;
  /** Sent out by the facilitator; sees no board until let in again. */
  out: boolean;
}

/** One thing from a child's three houses, for one person's eyes. */
export interface ShownToMe extends Pictured {
  id: string;
  author: string;
  column: ColumnId;
  text: string;
}

/** All of the meeting that is not in the document, as one person may see it. Replaced whole at every change. */
export interface MeetingView {
  /** Grows by one at every change; an older view is thrown away. */
  version: number;
  me: { participant: string | null; right: Right };
  meeting: Meeting;
  conduct: ShownConduct;
  /** Outside, the board is closed to this device until the family comes back, and nothing else here is told. */
  familyTime: FamilyTimeSide;
  /** Whose turn it is; null when nobody is being asked. */
  round: ShownRound | null;
  people: PersonInRoom[];
  /** What stands above the columns, and which questions the meeting has. */
  guide: ShownGuide;
  /** Whom the family has chosen to coordinate; only the family and the chosen see it before that one has said yes. */
  coordinator: Coordinator | null;
  /** Who has coordinated since an earlier meeting, by name; null when nobody has. */
  coordinatorBefore: { name: string; day: Day } | null;
  /** What was agreed before this meeting, and how it has gone. */
  earlier: EarlierAgreement[];
  /** The six digits to type on a phone. */
  code: string;
  /** Address a phone's camera opens. */
  joinUrl: string;
  /** Facilitators only. */
  lobby: LobbyGuest[];
  /** Facilitators only: who was heard, the private clock, what people ask for in silence. */
  lead: ForFacilitators | null;
  /** Facilitators only: the next day by the case's cadence; null when it has none. */
  nextByCadence: Day | null;
  /** How many have answered the scale that is asked; null while none is. */
  ready: Readiness | null;
  /** Facilitators only: how many cards each person has written and not shown, by column. Never a word of them. */
  drafts: Record<string, Partial<Record<ColumnId, number>>>;
  /** What children let this person alone see from their three houses, for as long as they do. */
  shownToMe: ShownToMe[];
  /** What this person alone answered to scales at earlier meetings. */
  myNumbers: OwnNumber[];
}
