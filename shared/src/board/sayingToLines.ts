import type * as Y from 'yjs';
import { SENTENCE_LENGTH } from './limits.ts';
import { lineStanceKey } from './lineStances.ts';
import type { ReadLine } from './readingAloud.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';
import { STANCE_ON, type Stance } from './stances.ts';

/** What one person, or a seat through its scribe, says to a line that was read aloud; the line's words are kept with it. */
export function sayToLine(
  doc: Y.Doc,
  board: BoardRoots,
  line: Pick<ReadLine, 'key' | 'text'>,
  said: { person: string; stance: Stance['stance']; words: string; at: number; scribe?: string },
): void {
  const { person, ...stance } = said;
  const to = line.text.slice(0, SENTENCE_LENGTH);
  doc.transact(() => board.stances.set(lineStanceKey(line.key, person), { ...stance, to }), ORIGIN.edit);
}

/** What one person says to the shared summary; a disagreement keeps its sentence. */
export function setSummaryStance(
  doc: Y.Doc,
  board: BoardRoots,
  person: string,
  stance: { stance: Stance['stance']; words: string; at: number; scribe?: string },
): void {
  doc.transact(() => board.stances.set(STANCE_ON.summary + person, { ...stance }), ORIGIN.edit);
}
