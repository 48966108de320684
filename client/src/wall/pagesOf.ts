/** What stands on one page: items `from` up to, but not with, `to`. */
export interface WallPage {
  from: number;
  to: number;
}

/**
 * Divides a list into pages that are full and cut nothing. Every page but the last begins where the one before ended, so
 * that a new card moves none of them; the last is filled from behind, since the newest cards are what is talked about.
 * @param fits whether these items have room together; one alone always has, it is made smaller
 */
export function pagesOf(count: number, fits: (page: WallPage) => boolean): WallPage[] {
  const pages: WallPage[] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && fits({ from, to: to + 1 })) to += 1;
    pages.push({ from, to });
    from = to;
  }
  const last = pages.at(-1);
  if (last && pages.length > 1) while (last.from > 0 && fits({ from: last.from - 1, to: count })) last.from -= 1;
  return pages;
}

/** Which page is shown when `back` pages were turned back from the newest; past an end it goes on from the other. */
export const turnedTo = (pages: number, back: number): number =>
  pages === 0 ? 0 : (((pages - 1 - back) % pages) + pages) % pages;
