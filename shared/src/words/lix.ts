const wordsIn = (text: string): string[] => text.match(/[\p{L}\d]+/gu) ?? [];

/** Sentences that hold a word; a colon ends one too, as the reader takes a breath there. */
export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?:])\s+/).filter((part) => wordsIn(part).length > 0);

/** Words in the longest sentence. */
export const longestSentence = (text: string): number =>
  Math.max(0, ...sentencesIn(text).map((sentence) => wordsIn(sentence).length));

/** How hard a text is to read: words in a sentence, plus the share of words over six letters in percent (Björnsson). */
export function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const long = words.filter((word) => word.length > 6);
  return words.length === 0 ? 0 : words.length / sentences.length + (100 * long.length) / words.length;
}

/** Most words in a sentence, and the highest LIX, that a citizen is given to read (rule 10, ux.md 2.7). */
export const PLAIN = { words: 15, lix: 25 };
