import { type Area, roomAreas } from '../words/catalogue.ts';
import { laterPart } from '../words/laterPart.tsx';

/** What stands beside cards has words of its own. */
export const VOICE_AREAS: readonly Area[] = [...roomAreas, 'voices'];

export const CardVoices = laterPart(() => import('./CardVoices.tsx'), 'CardVoices', VOICE_AREAS);
export const CardForm = laterPart(() => import('./CardForm.tsx'), 'CardForm', VOICE_AREAS);
export const CarriedFrom = laterPart(() => import('./CarriedFrom.tsx'), 'CarriedFrom', VOICE_AREAS);
