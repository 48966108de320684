/** The Danish for a card in another language, as an interpreter says it. The own words stand as they are. */
export interface Interpreted {
  /** Who said it in Danish: an interpreter at the table, the author, or the scribe of a seat. */
  by: string;
  /** Who wrote it down, when `by` has no phone. */
  scribe: string | null;
  danish: string;
  at: number;
  /** Fingerprint of the own words it was said of: when those change, it is not shown any more. */
  of: string;
}

export function readInterpreted(value: unknown): Interpreted | null {
  const { by, scribe = null, danish, at, of } = (value ?? {}) as Partial<Interpreted>;
  if (typeof by !== 'string' || typeof danish !== 'string' || typeof at !== 'number' || typeof of !== 'string')
    return null;
  return { by, scribe, danish, at, of };
}
