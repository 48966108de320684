/** How a version came to be: `of` is the older version that was taken up again. */
export type GuideOrigin = { how: 'edited' | 'imported' } | { how: 'restored'; of: number };

/** One line of the list of versions. Number 0 is what the program comes with, and stands in no list. */
export type GuideVersion = GuideOrigin & {
  number: number;
  /** ISO instant. */
  at: string;
  /** Name of whoever saved it; empty when that account is gone. */
  by: string;
};
