import type * as Y from 'yjs';
import type { Role } from '../meeting/roles.ts';
import { type BoardRoots, ORIGIN, openDraftScales } from './roots.ts';

/** The questions that are answered with a number from 0 to 10, and 10 is always good (domain.md 3.8). */
export const scaleIds = ['everyday', 'safety', 'calm', 'goal', 'confidence', 'capacity', 'direction'] as const;

export type ScaleId = (typeof scaleIds)[number];

/** A child's five faces, and the number each is kept as. */
export const faces = { veryHard: 0, hard: 3, middle: 5, good: 8, veryGood: 10 } as const;

export type Face = keyof typeof faces;

/** "Ved ikke" and "vil ikke svare" are answers too. */
export type ScaleValue = number | 'dontKnow' | 'ratherNot';

export interface ScaleAnswer {
  /** 0-10, whole. */
  value: ScaleValue;
  /** The face it was chosen by, when it was. */
  face: Face | null;
  /** The person's own word or sentence with it; may be empty. */
  words: string;
  at: number;
  /** Whoever wrote it down for a seat. */
  scribe: string | null;
}

/** One scale as it was shown: each person's own answer, and never an average. */
export interface ScaleResult {
  scale: ScaleId;
  answers: Record<string, ScaleAnswer>;
}

/** Longest sentence with a number, in UTF-16 units. */
export const SCALE_WORDS_LENGTH = 300;

export const isScaleId = (value: unknown): value is ScaleId => scaleIds.includes(value as ScaleId);

/**
 * The authority's number always has its reason: the family must be able to see what it is judged by (domain.md 2.3).
 * The caseworker is the authority at the table; partners may leave it out.
 */
export const needsReason = (scale: ScaleId, role: Role): boolean => scale === 'safety' && role === 'caseworker';

const isValue = (value: unknown): value is ScaleValue =>
  value === 'dontKnow' ||
  value === 'ratherNot' ||
  (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10);

const isFaceOf = (face: unknown, value: ScaleValue): boolean =>
  face === null || (typeof face === 'string' && Object.hasOwn(faces, face) && faces[face as Face] === value);

/** @returns null for anything that is not an answer: the gate refuses it, and no view shows it. */
export function readScaleAnswer(given: unknown): ScaleAnswer | null {
  if (typeof given !== 'object' || given === null) return null;
  const { value, face = null, words, at, scribe = null } = given as Partial<ScaleAnswer>;
  if (!isValue(value) || !isFaceOf(face, value) || typeof at !== 'number') return null;
  if (typeof words !== 'string' || words.length > SCALE_WORDS_LENGTH) return null;
  return { value, face, words, at, scribe: typeof scribe === 'string' ? scribe : null };
}

const keyOf = (scale: ScaleId, person: string): string => `${scale}:${person}`;

/** The scales that have been shown at this meeting, in the order of the list. */
export function readScales(board: BoardRoots): ScaleResult[] {
  const shown = new Map<ScaleId, ScaleResult>();
  for (const key of [...board.scales.keys()].sort()) {
    const [scale = '', person = ''] = key.split(':');
    const answer = readScaleAnswer(board.scales.get(key));
    if (!answer || !isScaleId(scale) || person === '') continue;
    const result = shown.get(scale) ?? { scale, answers: {} };
    shown.set(scale, { scale, answers: { ...result.answers, [person]: answer } });
  }
  return scaleIds.flatMap((scale) => shown.get(scale) ?? []);
}

/** Puts everyone's answers on the board at once. Only the server does it; the gate lets nobody else. */
export function showScale(board: BoardRoots, scale: ScaleId, answers: Readonly<Record<string, ScaleAnswer>>): void {
  for (const [person, answer] of Object.entries(answers)) {
    const key = keyOf(scale, person);
    if (JSON.stringify(board.scales.get(key)) !== JSON.stringify(answer)) board.scales.set(key, { ...answer });
  }
}

/** The lowest and the highest number; null when nobody chose one. */
export function rangeOf({ answers }: ScaleResult): { low: number; high: number } | null {
  const numbers = Object.values(answers).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return numbers.length === 0 ? null : { low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** What one person has answered and nobody else can see yet. */
export type OwnScales = Partial<Record<ScaleId, ScaleAnswer>>;

export function readOwnScales(draft: Y.Doc): OwnScales {
  const own: OwnScales = {};
  openDraftScales(draft).forEach((value, key) => {
    const answer = readScaleAnswer(value);
    if (answer && isScaleId(key)) own[key] = answer;
  });
  return own;
}

/** Keeps a person's answer among their drafts; a new one takes the place of the old. */
export function answerScale(draft: Y.Doc, scale: ScaleId, answer: ScaleAnswer): void {
  draft.transact(() => openDraftScales(draft).set(scale, { ...answer }), ORIGIN.edit);
}
