/** What a board, or one person's drafts, holds at most (engine.md 3.9). More is refused with a sentence; nothing is cut. */
export const MOST = {
  cards: 300,
  agreements: 60,
  wordings: 300,
  drafts: 60,
  groups: 60,
  /** What people say to cards: a large meeting says a few hundred things. */
  stances: 2_000,
  realityChecks: 100,
  /** About three are meant; some are withdrawn and written anew. */
  dangerStatements: 20,
  dangerWordings: 200,
  /** Goals that a number is given to at one meeting. */
  goalsAsked: 60,
};

/** Longest text that is written together, and longest sign or sentence with an answer, in UTF-16 units. */
export const SHARED_LENGTH = 8_000;
export const SENTENCE_LENGTH = 1_000;

/** Longest title of a group of cards: it is read from the sofa. */
export const TITLE_LENGTH = 120;
