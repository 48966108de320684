import type { ScaleQuestion } from '../board/scales.ts';
import type { ColumnId } from '../columns/Column.ts';
import type { NextDate } from './nextDate.ts';
import type { Signal } from './signals.ts';
import type { WallMode } from './wall.ts';
import type { WallFit } from './wallText.ts';

/** Everything that can be asked of the meeting's conduct; `reduce` says who may. Participants are named by id. */
export type Command =
  | { do: 'open' }
  | { do: 'openColumn'; column: ColumnId }
  | { do: 'spotlight'; on: string | null }
  | { do: 'cover'; covered: boolean; until?: number | undefined }
  | { do: 'showOnWall'; mode: WallMode }
  /** In *Læs*, when a column has more cards than the wall has room for: back towards the first ones, or on. */
  | { do: 'turnPage'; to: 'back' | 'on' }
  /** The large code instead of the board, for someone who comes late. */
  | { do: 'joinHelp'; on: boolean }
  /** Only what changes. */
  | { do: 'fitWall'; fit: Partial<WallFit> }
  | { do: 'tryText'; on: boolean }
  | { do: 'sumUp' }
  /** When everyone meets again; later than the cadence with a reason. */
  | { do: 'setNext'; next: NextDate | null }
  | { do: 'backToTheBoard' }
  | { do: 'close' }
  | { do: 'showQuestion'; question: { column: ColumnId; id: string } | null }
  | { do: 'startRound'; column: ColumnId; childFirst: boolean }
  /** `person` is whose turn it is for the one who asks: two facilitators at once are one step. */
  | { do: 'nextTurn'; person: string }
  | { do: 'passTurn'; person: string }
  | { do: 'comeBack'; person: string }
  /** Undoes the last *Næste* or pass; `person` is who has the turn for the one who asks, null when the round is over. */
  | { do: 'takeTurnBack'; person: string | null }
  | { do: 'endRound' }
  /** About oneself. */
  | { do: 'signal'; signal: Signal; on: boolean }
  | { do: 'clearSignals'; person: string }
  /** Asks a scale, or asks it once more after it was shown. */
  | ({ do: 'askScale' } & ScaleQuestion)
  | ({ do: 'showScale' } & ScaleQuestion)
  | ({ do: 'putScaleAway' } & ScaleQuestion)
  /** Anyone, about oneself: my number should be another. */
  | ({ do: 'askScaleAgain' } & ScaleQuestion)
  /** By oneself, or by those who lead. */
  | { do: 'leaveEarly'; person: string }
  | { do: 'stayAfterAll'; person: string }
  /** By someone in the family, or by the scribe of one without a phone; null takes the choice back. */
  | { do: 'chooseCoordinator'; by: string; person: string | null }
  /** `person` is who was chosen. */
  | { do: 'answerCoordinator'; person: string; answer: 'yes' | 'no' }
  | { do: 'startFamilyTime' }
  /** The family says so, or those who lead do it on purpose. */
  | { do: 'endFamilyTime' }
  /** Everyone's drafts of the column become cards. */
  | { do: 'showDrafts'; column: ColumnId };

export interface CommandFrame {
  /** Chosen by the client; the same id sent twice is done once. */
  id: string;
  command: Command;
}

/** `notEmptied`: cards are still parked or not taken in, so the meeting does not close. */
export type CommandRefusal = 'notEmptied' | 'forbidden' | 'notNow' | 'unknown' | 'storeFailing';

export type CommandAnswer = { id: string; ok: true } | { id: string; ok: false; reason: CommandRefusal };
