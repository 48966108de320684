import { type Area, roomAreas } from '../words/catalogue.ts';
import { fetchLaterParts, laterPart } from '../words/laterPart.tsx';

/** Only meetings with lanes need these parts: they come after the board, with words of their own. */
const AREAS: readonly Area[] = [...roomAreas, 'safety'];

export const LaneFields = laterPart(() => import('./LaneFields.tsx'), 'LaneFields', AREAS);
export const EditFacts = laterPart(() => import('./EditFacts.tsx'), 'EditFacts', AREAS);
export const CardFactLines = laterPart(() => import('./CardFactLines.tsx'), 'CardFactLines', AREAS);
export const DangerList = laterPart(() => import('../danger-statements/DangerList.tsx'), 'DangerList', AREAS);

/** Fetches the parts while there is net, so that they also open when there is none. */
export const fetchLaneParts = (): void => fetchLaterParts(AREAS);
