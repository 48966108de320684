import type { Day } from '@samtavlen/shared/meeting/day.ts';
import type { Paper } from '@samtavlen/shared/papers/Paper.ts';
import type { FormatId } from '@samtavlen/shared/papers/PaperOffer.ts';

/** A paper's photos by their ids: JPEG, size in pixels. */
export type PaperPhotos = ReadonlyMap<string, { jpeg: Uint8Array; width: number; height: number }>;

/** A way of setting a paper as a file. It says all of the paper, in the paper's order, and nothing else. */
export interface Format {
  id: FormatId;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  /** False when the paper has nothing this format can hold (a calendar without days). */
  suits(paper: Paper): boolean;
  /**
   * @param printedOn the day the file is made; stands at the foot of what can be printed
   * @param photos those the paper names; what is not there is told in words
   */
  write(paper: Paper, printedOn: Day, photos?: PaperPhotos): Promise<Uint8Array>;
}
