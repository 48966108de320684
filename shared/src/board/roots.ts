import type * as Y from 'yjs';

/** The shared roots of a board. The gate refuses every other. */
export interface BoardRoots {
  cards: Y.Map<Y.Map<unknown>>;
  agreements: Y.Map<Y.Map<unknown>>;
  /** `summary:<participant>` → stance on the shared summary; `card:<card>:<participant>` → on a card. */
  stances: Y.Map<unknown>;
  summary: Y.XmlFragment;
  /** Wordings proposed beside cards. */
  wordings: Y.Map<Y.Map<unknown>>;
  /** `<scale>:<participant>` → answer; written by the server when a scale is shown. */
  scales: Y.Map<unknown>;
  /** Titles over cards that belong together. */
  groups: Y.Map<Y.Map<unknown>>;
  /** "Kan det lade sig gøre?" beside wishes. */
  realityChecks: Y.Map<Y.Map<unknown>>;
  /** Fareudsagn, and each way they have been put. */
  dangerStatements: Y.Map<Y.Map<unknown>>;
  dangerWordings: Y.Map<Y.Map<unknown>>;
}

/** Gives a board's roots their types. Call once per document, before anything is read from it. */
export function openBoard(doc: Y.Doc): BoardRoots {
  return {
    cards: doc.getMap<Y.Map<unknown>>('cards'),
    agreements: doc.getMap<Y.Map<unknown>>('agreements'),
    stances: doc.getMap<unknown>('stances'),
    summary: doc.getXmlFragment('summary'),
    wordings: doc.getMap<Y.Map<unknown>>('wordings'),
    scales: doc.getMap<unknown>('scales'),
    groups: doc.getMap<Y.Map<unknown>>('groups'),
    realityChecks: doc.getMap<Y.Map<unknown>>('realityChecks'),
    dangerStatements: doc.getMap<Y.Map<unknown>>('dangerStatements'),
    dangerWordings: doc.getMap<Y.Map<unknown>>('dangerWordings'),
  };
}

/** A person's own document holds cards and answers nobody else can read. */
export const openDrafts = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap<Y.Map<unknown>>('cards');
export const openDraftDangers = (doc: Y.Doc): Y.Map<unknown> => doc.getMap<unknown>('dangerStatements');
export const openDraftScales = (doc: Y.Doc): Y.Map<unknown> => doc.getMap<unknown>('scales');

/**
 * Why a transaction was made. Undo follows `edit` only: what was made is taken back by withdrawing it, and undoing a
 * restoration would write somebody else's name into `gone`.
 */
export const ORIGIN = { create: 'samtavlen:create', edit: 'samtavlen:edit' } as const;
