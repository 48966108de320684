import { laterPart } from '../words/laterPart.tsx';

export const OfflineWords = laterPart(() => import('./OfflineWords.tsx'), 'OfflineWords');
export const RescuedWords = laterPart(() => import('./RescuedWords.tsx'), 'RescuedWords');
