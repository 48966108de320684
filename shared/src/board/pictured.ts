import type * as Y from 'yjs';

/** What a card or a draft can show beside its words; the words say what it is. */
export interface Pictured {
  /** Strokes as `drawings.ts` keeps them; null when nothing is drawn. */
  drawing: string | null;
  /** Id of a photo on the server; null when there is none. */
  photo: string | null;
}

export const pictureFields = ['drawing', 'photo'] as const satisfies (keyof Pictured)[];

const stringIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const readPictured = (map: Y.Map<unknown>): Pictured => ({
  drawing: stringIn(map.get('drawing')),
  photo: stringIn(map.get('photo')),
});

export const isPictured = ({ drawing, photo }: Pictured): boolean => drawing !== null || photo !== null;
