import type { Day } from '@samtavlen/shared/meeting/day.ts';
import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import type { FormatId } from '@samtavlen/shared/papers/PaperOffer.ts';

/** A way of setting a paper as a file. It says all of the paper, in the paper's order, and nothing else. */
export interface Format {
  id: FormatId;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** False when the paper has nothing this format can hold (a calendar without days). */
  suits(paper: Paper): boolean;
  /** @param printedOn the day the file is made; stands at the foot of what can be printed */
  write(paper: Paper, printedOn: Day): Promise<Uint8Array>;
}
