import type { Day } from '@samtavlen/shared/meeting/day.ts';
import type { PaperId } from '@samtavlen/shared/papers/Paper.ts';
import type { PaperWords } from '@samtavlen/shared/papers/paperWords.ts';
import type { Format } from './formats/Format.ts';

/**
 * Kind of paper and day, no name of anyone: a file name is seen on shared screens and in mail.
 * @param number tells the same paper of several people apart
 */
export function fileName(paper: PaperId, day: Day, format: Format, { say }: PaperWords, number?: number): string {
  return `${[say(`${paper}.file`), day, number].filter((part) => part !== undefined).join('-')}.${format.extension}`;
}
