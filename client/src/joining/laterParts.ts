import { laterPart } from '../words/laterPart.tsx';

export const DeadLink = laterPart(() => import('./DeadLink.tsx'), 'DeadLink');
export const KnockForm = laterPart(() => import('./KnockForm.tsx'), 'KnockForm');
export const TabletEntrance = laterPart(() => import('./TabletEntrance.tsx'), 'TabletEntrance');
