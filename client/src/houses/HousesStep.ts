import type { House } from './houseItems.ts';

/** What of the three houses fills the page: all three, one of them, or one thing in it. */
export interface HousesStep {
  at: 'houses';
  /** Whose houses. */
  child: string;
  house?: House;
  item?: { id: string; how: 'draw' | 'write' | 'look' };
}
