import { laterPart } from '../words/laterPart.tsx';

export const DeadLink = laterPart(async () => (await import('./DeadLink.tsx')).DeadLink);
export const KnockForm = laterPart(async () => (await import('./KnockForm.tsx')).KnockForm);
export const TabletEntrance = laterPart(async () => (await import('./TabletEntrance.tsx')).TabletEntrance);
