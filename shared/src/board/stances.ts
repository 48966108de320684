import type * as Y from 'yjs';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** enig · ikke helt, fordi … */
export interface Stance {
  stance: 'agree' | 'notQuite';
  words: string;
  at: number;
  scribe: string | null;
}

const SUMMARY = 'summary:';

export function readSummaryStances(board: BoardRoots): Record<string, Stance> {
  const stances: Record<string, Stance> = {};
  board.stances.forEach((value, key) => {
    const { stance, words = '', at = 0, scribe = null } = (value ?? {}) as Partial<Stance>;
    if (key.startsWith(SUMMARY) && (stance === 'agree' || stance === 'notQuite'))
      stances[key.slice(SUMMARY.length)] = { stance, words, at, scribe };
  });
  return stances;
}

/** What one person says to the shared summary; a disagreement keeps its sentence. */
export function setSummaryStance(
  doc: Y.Doc,
  board: BoardRoots,
  person: string,
  stance: { stance: Stance['stance']; words: string; at: number; scribe?: string },
): void {
  doc.transact(() => board.stances.set(SUMMARY + person, { ...stance }), ORIGIN.edit);
}
