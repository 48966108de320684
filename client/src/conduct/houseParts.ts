import { type Area, roomAreas } from '../words/catalogue.ts';
import { laterPart } from '../words/laterPart.tsx';

/** Only children, those they show something to, and those who write for them, fetch this chunk. */
const AREAS: readonly Area[] = [...roomAreas, 'houses'];

export const PhoneHouses = laterPart(() => import('./PhoneHouses.tsx'), 'PhoneHouses', AREAS);
export const PlainColumns = laterPart(() => import('./PlainColumns.tsx'), 'PlainColumns', AREAS);
export const ShownToMe = laterPart(() => import('../houses/ShownToMe.tsx'), 'ShownToMe', AREAS);
