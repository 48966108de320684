import type * as Y from 'yjs';
import { type BoardRoots, ORIGIN, openDraftScales } from './roots.ts';

/** The questions that are answered with a number from 0 to 10, and 10 is always good (domain.md 3.8). */
export const scaleIds = ['everyday', 'safety', 'calm', 'goal', 'confidence', 'capacity', 'direction'] as const;

export type ScaleId = (typeof scaleIds)[number];

/** One question with a number: about the whole, or (`goal` only) about one goal. */
export interface ScaleQuestion {
  scale: ScaleId;
  /** The card whose words are the goal. */
  about?: string;
}

/** What its answers lie under: each person has a number of their own for each goal. */
export type ScaleKey = ScaleId | `goal.${string}`;

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
export interface ScaleResult extends ScaleQuestion {
  answers: Record<string, ScaleAnswer>;
}

/** Longest sentence with a number, in UTF-16 units. */
export const SCALE_WORDS_LENGTH = 300;

export const isScaleId = (value: unknown): value is ScaleId => scaleIds.includes(value as ScaleId);

/** "everyday", "goal.card-h1" */
export const scaleKey = ({ scale, about }: ScaleQuestion): ScaleKey => (about === undefined ? scale : `goal.${about}`);

/** @returns null for what is no question's key: the gate refuses it */
export function readScaleKey(key: string | undefined): ScaleQuestion | null {
  if (isScaleId(key)) return { scale: key };
  const [, about] = /^goal\.([\w-]{1,40})$/.exec(key ?? '') ?? [];
  return about === undefined ? null : { scale: 'goal', about };
}

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

/**
 * The scales that have been shown at this meeting, in the order of the list.
 * @param cards those that are not withdrawn, in their order: the numbers about a goal are shown as long as its words are
 */
export function readScales(board: BoardRoots, cards: readonly { id: string }[]): ScaleResult[] {
  const shown: Record<string, Record<string, ScaleAnswer>> = {};
  for (const key of [...board.scales.keys()].sort()) {
    const [under = '', person = ''] = key.split(':');
    const answer = readScaleAnswer(board.scales.get(key));
    if (answer && person !== '') shown[under] = { ...shown[under], [person]: answer };
  }
  const goals = cards.map(({ id: about }): ScaleQuestion => ({ scale: 'goal', about }));
  return [...scaleIds.map((scale): ScaleQuestion => ({ scale })), ...goals].flatMap((question) => {
    const answers = shown[scaleKey(question)];
    return answers ? { ...question, answers } : [];
  });
}

/** Puts everyone's answers on the board at once. Only the server does it; the gate lets nobody else. */
export function showScale(
  board: BoardRoots,
  question: ScaleQuestion,
  answers: Readonly<Record<string, ScaleAnswer>>,
): void {
  for (const [person, answer] of Object.entries(answers)) {
    const key = `${scaleKey(question)}:${person}`;
    if (JSON.stringify(board.scales.get(key)) !== JSON.stringify(answer)) board.scales.set(key, { ...answer });
  }
}

/** What one person has answered and nobody else can see yet. */
export type OwnScales = Partial<Record<ScaleKey, ScaleAnswer>>;

/** The gate lets only questions be answered there. */
export function readOwnScales(draft: Y.Doc): OwnScales {
  const own: OwnScales = {};
  openDraftScales(draft).forEach((value, key) => {
    const answer = readScaleAnswer(value);
    if (answer) own[key as ScaleKey] = answer;
  });
  return own;
}

/** Keeps a person's answer among their drafts; a new one takes the place of the old. */
export function answerScale(draft: Y.Doc, question: ScaleQuestion, answer: ScaleAnswer): void {
  draft.transact(() => openDraftScales(draft).set(scaleKey(question), { ...answer }), ORIGIN.edit);
}
