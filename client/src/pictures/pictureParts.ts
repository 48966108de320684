import { type Area, roomAreas } from '../words/catalogue.ts';
import { laterPart } from '../words/laterPart.tsx';

/** Pictures have a chunk and words of their own: a board of words alone fetches neither. */
const AREAS: readonly Area[] = [...roomAreas, 'houses'];

/** Beside the field a card is written in. */
export const AddPicture = laterPart(() => import('./AddPicture.tsx'), 'AddPicture', AREAS);
export const CardPicture = laterPart(() => import('./CardPicture.tsx'), 'CardPicture', AREAS);
