import type * as Y from 'yjs';
import { type CardFact, cardFactIds, type LaneId, lanes } from '../columns/lanes.ts';
import { isDay } from '../meeting/day.ts';
import { holdsPrivateNumber } from '../meeting/privateNumber.ts';
import type { Audience } from '../meeting/roles.ts';
import { type BoardRoots, ORIGIN } from './roots.ts';

/** Longest fact, in UTF-16 units: a line or two. */
export const FACT_LENGTH = 300;

const FACT = 'fact:';

/** What is said of a card besides its words; `happenedOn` is a `Day`, the others plain text. */
export type CardFacts = Partial<Record<CardFact, string>>;

/** @returns which fact a key of a card or a draft holds; null when it holds none */
export function factIn(key: string): CardFact | null {
  const fact = key.startsWith(FACT) ? key.slice(FACT.length) : '';
  return cardFactIds.find((id) => id === fact) ?? null;
}

export const isFact = (fact: CardFact, value: unknown): value is string =>
  fact === 'happenedOn'
    ? isDay(value)
    : typeof value === 'string' && value.trim() !== '' && value.length <= FACT_LENGTH && !holdsPrivateNumber(value);

export function readFacts(map: Y.Map<unknown>): CardFacts {
  const facts: CardFacts = {};
  for (const fact of cardFactIds) {
    const value = map.get(FACT + fact);
    if (isFact(fact, value)) facts[fact] = value;
  }
  return facts;
}

/** Writes the facts that differ into a card or a draft; an empty one is taken away. Call inside a transaction. */
export function fillFacts(map: Y.Map<unknown>, facts: CardFacts): void {
  for (const fact of cardFactIds) {
    const value = facts[fact]?.trim() ?? '';
    if (value === (map.get(FACT + fact) ?? '')) continue;
    if (value === '') map.delete(FACT + fact);
    else map.set(FACT + fact, value);
  }
}

/** Replaces all facts of a card; the gate lets only its author or scribe do it. */
export function setFacts(doc: Y.Doc, board: BoardRoots, id: string, facts: CardFacts): void {
  const map = board.cards.get(id);
  if (map) doc.transact(() => fillFacts(map, facts), ORIGIN.edit);
}

/** What a professional has left out and is kindly asked for; a family's own words never lack anything. */
export const missingFacts = (lane: LaneId | null, facts: CardFacts, audience: Audience): CardFact[] =>
  lane === null || audience !== 'professional' ? [] : lanes[lane].asked.filter((fact) => facts[fact] === undefined);

/** Every fact that is filled in can be kept as it is. */
export const areFacts = (facts: CardFacts): boolean =>
  cardFactIds.every((fact) => (facts[fact]?.trim() ?? '') === '' || isFact(fact, facts[fact]));

export const sameFacts = (one: CardFacts, other: CardFacts): boolean =>
  cardFactIds.every((fact) => (one[fact]?.trim() ?? '') === (other[fact]?.trim() ?? ''));
