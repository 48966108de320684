import type * as Y from 'yjs';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** enig · usikker · uenig */
export const cardStanceWords = ['agree', 'unsure', 'disagree'] as const;

export type CardStanceWord = (typeof cardStanceWords)[number];

/** What one person says to another's card, in their own words. It is kept beside the card and never counted (P6). */
export interface CardStance {
  stance: CardStanceWord;
  words: string;
  at: number;
  /** Whoever wrote it down for a seat. */
  scribe: string | null;
}

/** By card, then by person. */
export type CardStances = Record<string, Record<string, CardStance>>;

const CARD = 'card';

export const cardStanceKey = (card: string, person: string): string => `${CARD}:${card}:${person}`;

/** @returns null for a key that is not about a card */
export function readCardStanceKey(key: string): { card: string; person: string } | null {
  const [kind, card = '', person = '', ...rest] = key.split(':');
  return kind === CARD && card !== '' && person !== '' && rest.length === 0 ? { card, person } : null;
}

function readStance(value: unknown): CardStance | null {
  const { stance, words = '', at = 0, scribe = null } = (value ?? {}) as Partial<CardStance>;
  return stance !== undefined && cardStanceWords.includes(stance) ? { stance, words, at, scribe } : null;
}

export function readCardStances(board: BoardRoots): CardStances {
  const stances: CardStances = {};
  for (const [key, value] of [...board.stances].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const about = readCardStanceKey(key);
    const stance = readStance(value);
    if (about && stance) stances[about.card] = { ...stances[about.card], [about.person]: stance };
  }
  return stances;
}

/** A person's own, or a seat's through its scribe. A new one takes the place of the old. */
export function setCardStance(
  doc: Y.Doc,
  board: BoardRoots,
  about: { card: string; person: string },
  stance: { stance: CardStanceWord; words: string; at: number; scribe?: string },
): void {
  doc.transact(() => board.stances.set(cardStanceKey(about.card, about.person), { ...stance }), ORIGIN.create);
}

export function takeCardStanceBack(doc: Y.Doc, board: BoardRoots, about: { card: string; person: string }): void {
  doc.transact(() => board.stances.delete(cardStanceKey(about.card, about.person)), ORIGIN.create);
}
