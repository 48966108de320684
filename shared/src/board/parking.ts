/** "Vi skal tale om den": a card that waits off the columns. Its words, author and place are untouched. */
export interface Parked {
  by: string;
  at: number;
  why: string;
  /** It is carried over to the next meeting; until that is decided the meeting cannot close. */
  next: boolean;
}

/** What must be emptied before a meeting closes: cards nobody has decided on, and cards nobody has taken in. */
export const undecided = <Card extends { parked: Parked | null }>(board: { parked: Card[]; late: Card[] }): Card[] => [
  ...board.parked.filter(({ parked }) => parked?.next !== true),
  ...board.late,
];

export function readParked(value: unknown): Parked | null {
  const { by, at, why = '', next = false } = (value ?? {}) as Partial<Parked>;
  return typeof by === 'string' && typeof at === 'number' ? { by, at, why, next } : null;
}
