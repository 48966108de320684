/** "Vi skal tale om den": a card that waits off the columns. Its words, author and place are untouched. */
export interface Parked {
  by: string;
  at: number;
  why: string;
  /** It is carried over to the next meeting; until that is decided the meeting cannot close. */
  next: boolean;
}

export function readParked(value: unknown): Parked | null {
  const { by, at, why = '', next = false } = (value ?? {}) as Partial<Parked>;
  return typeof by === 'string' && typeof at === 'number' ? { by, at, why, next } : null;
}
