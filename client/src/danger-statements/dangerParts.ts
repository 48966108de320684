import { type Area, roomAreas } from '../words/catalogue.ts';
import { laterPart } from '../words/laterPart.tsx';

const LEADING: readonly Area[] = [...roomAreas, 'leading', 'safety'];

export const DangerPanel = laterPart(() => import('./DangerPanel.tsx'), 'DangerPanel', LEADING);
export const WallDanger = laterPart(() => import('./WallDanger.tsx'), 'WallDanger', LEADING);
