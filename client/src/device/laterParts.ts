import { laterPart } from '../words/laterPart.tsx';

export const KeptApp = laterPart(() => import('./KeptApp.tsx'), 'KeptApp');
export const ReadingSettings = laterPart(() => import('./ReadingSettings.tsx'), 'ReadingSettings', [
  'meeting',
  'later',
]);
export const Unread = laterPart(() => import('./Unread.tsx'), 'Unread', ['later']);
export const ReadAloud = laterPart(() => import('./ReadAloud.tsx'), 'ReadAloud', ['later']);
