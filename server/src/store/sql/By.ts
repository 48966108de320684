/** Who changed something, and when (ms since 1970). */
export interface By {
  staff: string;
  at: number;
}
