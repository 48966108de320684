import { laterPart } from '../words/laterPart.tsx';

export const RescuedWords = laterPart(async () => (await import('./RescuedWords.tsx')).RescuedWords);
