import type { Role } from './roles.ts';

/** Who leads: the facilitator, or a deputy who can do all the same when the first loses the net. */
export type Lead = 'facilitator' | 'deputy';

/**
 * One person's place at the meeting. With `scribe` it is a seat: that participant may write down this person's words,
 * and both names stay on the card.
 */
export interface Participant {
  id: string;
  name: string;
  role: Role;
  /** Years; only for children and young people. */
  age?: number;
  /** What the person is to the child ("moster"), or a professional's unit ("PPR"). */
  relation?: string;
  /** Has no phone: takes part through a scribe. */
  seat: boolean;
  scribe?: string;
  lead?: Lead;
  /** Meets the board in plain words and large letters, unless the own device says otherwise. */
  plain?: boolean;
}

/** What a connection may do. It is decided once, at the door, and never by what a client claims. */
export type Right = 'facilitator' | 'participant' | 'wall';
