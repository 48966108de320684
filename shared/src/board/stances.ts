import type { BoardRoots } from './roots.ts';

/** enig · ikke helt, fordi … */
export interface Stance {
  stance: 'agree' | 'notQuite';
  words: string;
  at: number;
  scribe: string | null;
  /** The beginning of the line it was said to, as it read then; left out of a stance on the whole summary. */
  to?: string;
}

/** What comes before the person: the summary as a whole, or one line of it (`lineStances.ts`). */
export const STANCE_ON = { summary: 'summary:', line: 'line:' } as const;

/** What is said under a prefix, by the rest of its key. Damaged answers are left out. */
export function readStances(board: BoardRoots, on: keyof typeof STANCE_ON): Record<string, Stance> {
  const stances: Record<string, Stance> = {};
  board.stances.forEach((value, key) => {
    const { stance, words = '', at = 0, scribe = null, to } = (value ?? {}) as Partial<Stance>;
    if (key.startsWith(STANCE_ON[on]) && (stance === 'agree' || stance === 'notQuite'))
      stances[key.slice(STANCE_ON[on].length)] = { stance, words, at, scribe, ...(to === undefined ? {} : { to }) };
  });
  return stances;
}
