/**
 * Moves labels apart that would stand on each other, in the order they have.
 * @param at where each would like to stand
 * @param gap the least distance between two, in the same unit
 * @returns where each stands
 */
export function spreadLabels(at: readonly number[], gap: number): number[] {
  const order = at.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish - b.wish || a.index - b.index);
  const placed: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { wish, index } of order) {
    last = Math.max(wish, last + gap);
    placed[index] = last;
  }
  const over = last - Math.max(...at, Number.NEGATIVE_INFINITY);
  return over > 0 ? placed.map((y) => y - over / 2) : placed;
}
