/**
 * Ids for an `in (…)`, as many as the next power of two, the last one more than once: a statement is kept ready for each
 * length, and there are few.
 */
export function padded(ids: readonly string[]): string[] {
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, ids.length)));
  return Array.from({ length }, (_, at) => ids[at] ?? ids.at(-1) ?? '');
}
