import { laterPart } from '../words/laterPart.tsx';

export const ReadingSettings = laterPart(
  async () => (await import('./ReadingSettings.tsx')).ReadingSettings,
  ['meeting'],
);
