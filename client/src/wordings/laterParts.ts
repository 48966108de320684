import { laterPart } from '../words/laterPart.tsx';

export const AgreedWords = laterPart(async () => (await import('./AgreedWords.tsx')).AgreedWords);
export const Proposals = laterPart(async () => (await import('./Proposals.tsx')).Proposals);
export const ProposeWording = laterPart(async () => (await import('./ProposeWording.tsx')).ProposeWording);
