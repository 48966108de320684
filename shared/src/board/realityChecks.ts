import * as Y from 'yjs';
import { readGone } from './cards.ts';
import type { BoardRoots } from './roots.ts';

/** ja · i en mindre udgave · ikke nu */
export const decisionWords = ['yes', 'smaller', 'notNow'] as const;

export interface Decision {
  decision: (typeof decisionWords)[number];
  /** Why, in words a child understands; never empty when the answer is not yes. */
  words: string;
  by: string;
  at: number;
}

/**
 * "Kan det lade sig gøre?" (source text 002, "realitetsudfordre"): a note beside a wish, the answer of whoever wishes,
 * and what is decided. The wish itself stays as it is.
 */
export interface RealityCheck {
  id: string;
  card: string;
  by: string;
  note: string;
  at: number;
  answer: { words: string; at: number; scribe: string | null } | null;
  decision: Decision | null;
}

function readAnswer(value: unknown): RealityCheck['answer'] {
  const { words, at, scribe = null } = (value ?? {}) as Partial<NonNullable<RealityCheck['answer']>>;
  return typeof words === 'string' && typeof at === 'number' ? { words, at, scribe } : null;
}

function readDecision(value: unknown): Decision | null {
  const { decision, words, by, at } = (value ?? {}) as Partial<Decision>;
  if (decision === undefined || !decisionWords.includes(decision)) return null;
  return typeof words === 'string' && typeof by === 'string' && typeof at === 'number'
    ? { decision, words, by, at }
    : null;
}

function readCheck(id: string, map: Y.Map<unknown>): RealityCheck | null {
  const [card, by, note] = [map.get('card'), map.get('by'), map.get('note')];
  if (typeof card !== 'string' || typeof by !== 'string' || typeof note !== 'string') return null;
  if (readGone(map.get('gone'))) return null;
  const at = Number(map.get('at') ?? 0);
  return { id, card, by, note, at, answer: readAnswer(map.get('answer')), decision: readDecision(map.get('decision')) };
}

/** Every check that is not taken back, oldest first. */
export function readRealityChecks(board: BoardRoots): RealityCheck[] {
  const checks: RealityCheck[] = [];
  board.realityChecks.forEach((map, id) => {
    const check = map instanceof Y.Map ? readCheck(id, map) : null;
    if (check) checks.push(check);
  });
  return checks.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
