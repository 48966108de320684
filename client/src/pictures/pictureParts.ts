import { type Area, roomAreas } from '../words/catalogue.ts';
import { laterPart } from '../words/laterPart.tsx';

/** Pictures have a chunk and words of their own: a board of words alone fetches neither. */
const AREAS: readonly Area[] = [...roomAreas, 'houses'];

export const CardPicture = laterPart(async () => (await import('./CardPicture.tsx')).CardPicture, AREAS);
