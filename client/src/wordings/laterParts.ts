import { laterPart } from '../words/laterPart.tsx';

export const AgreedWords = laterPart(() => import('./AgreedWords.tsx'), 'AgreedWords');
export const Proposals = laterPart(() => import('./Proposals.tsx'), 'Proposals');
export const ProposeWording = laterPart(() => import('./ProposeWording.tsx'), 'ProposeWording');
