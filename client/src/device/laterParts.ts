import { laterPart } from '../words/laterPart.tsx';

export const KeptApp = laterPart(async () => (await import('./KeptApp.tsx')).KeptApp);
export const ReadingSettings = laterPart(
  async () => (await import('./ReadingSettings.tsx')).ReadingSettings,
  ['meeting'],
);
