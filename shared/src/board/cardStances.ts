import type { BoardRoots } from './roots.ts';

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
  for (const [key, value] of board.stances) {
    const about = readCardStanceKey(key);
    const stance = readStance(value);
    if (about && stance) stances[about.card] = { ...stances[about.card], [about.person]: stance };
  }
  return stances;
}
