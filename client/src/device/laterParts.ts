import { laterPart } from '../words/laterPart.tsx';

export const KeptApp = laterPart(async () => (await import('./KeptApp.tsx')).KeptApp);
export const ReadingSettings = laterPart(
  async () => (await import('./ReadingSettings.tsx')).ReadingSettings,
  ['meeting', 'later'],
);
export const Unread = laterPart(async () => (await import('./Unread.tsx')).Unread, ['later']);
export const ReadAloud = laterPart(async () => (await import('./ReadAloud.tsx')).ReadAloud, ['later']);
