import type { ScaleResult } from './scales.ts';

/** The lowest and the highest number; null when nobody chose one. */
export function rangeOf({ answers }: ScaleResult): { low: number; high: number } | null {
  const numbers = Object.values(answers).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  return numbers.length === 0 ? null : { low: Math.min(...numbers), high: Math.max(...numbers) };
}
