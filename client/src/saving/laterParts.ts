import { laterPart } from '../words/laterPart.tsx';

export const OfflineWords = laterPart(async () => (await import('./OfflineWords.tsx')).OfflineWords);
export const RescuedWords = laterPart(async () => (await import('./RescuedWords.tsx')).RescuedWords);
