import type { Conduct } from '@samtavlen/shared/conduct/Conduct.ts';
import type { EarlierAgreement } from '@samtavlen/shared/conduct/EarlierAgreement.ts';
import type { LobbyGuest } from '@samtavlen/shared/conduct/MeetingView.ts';
import type { OwnNumber } from '@samtavlen/shared/conduct/OwnNumber.ts';
import type { Day } from '@samtavlen/shared/meeting/day.ts';
import type { Meeting } from '@samtavlen/shared/meeting/Meeting.ts';
import type { Participant, Right } from '@samtavlen/shared/meeting/Participant.ts';
import type { GuideInUse } from '@samtavlen/shared/questions/Guide.ts';

/** All that is kept of a meeting outside its document: what a room needs to judge edits and to make views. */
export interface MeetingFacts {
  meeting: Meeting;
  conduct: Conduct;
  people: (Participant & { out: boolean })[];
  /** What is said and asked: as it is now until the meeting opens, and as it was then afterwards. */
  guide: GuideInUse;
  /** What the meeting opens on. */
  earlier: EarlierAgreement[];
  /** Who coordinates since an earlier meeting; null when nobody does. */
  coordinatorBefore: { name: string; day: Day } | null;
  /** The next day by the case's cadence; null when it has none. */
  nextByCadence: Day | null;
  /** By participant: earlier answers to scales, for that person's own eyes. */
  ownNumbers: ReadonlyMap<string, OwnNumber[]>;
  code: string;
  joinUrl: string;
  lobby: LobbyGuest[];
  /** Whose each photo is, by the photo's id; a new one is added the moment it is on disk. */
  photos: Map<string, string>;
}

/** Who a request's cookies are at one meeting. */
export type AtTheDoor =
  | { in: true; right: Right; participant: string | null }
  | { in: false; why: 'notSignedIn' | 'notAdmitted' | 'noSuchMeeting' | 'sentOut' };
