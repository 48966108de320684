import type { ColumnId } from '../columns/Column.ts';

/** Everything a facilitator can ask of the meeting's conduct. */
export type Command =
  | { do: 'open' }
  | { do: 'openColumn'; column: ColumnId }
  | { do: 'spotlight'; on: string | null }
  | { do: 'cover'; covered: boolean }
  | { do: 'sumUp' }
  | { do: 'backToTheBoard' }
  | { do: 'close' };

export interface CommandFrame {
  /** Chosen by the client; the same id sent twice is done once. */
  id: string;
  command: Command;
}

export type CommandRefusal = 'forbidden' | 'notNow' | 'unknown' | 'storeFailing';

export type CommandAnswer = { id: string; ok: true } | { id: string; ok: false; reason: CommandRefusal };
