import common from '@samtavlen/shared/words/ar/common.json';
import type { CitizenCatalogue } from '../catalogue.ts';

/** The words of a citizen's phone, in Arabic. */
export const ar: CitizenCatalogue = {
  common,
  areas: {
    door: () => import('@samtavlen/shared/words/ar/door.json'),
    meeting: () => import('@samtavlen/shared/words/ar/meeting.json'),
    later: () => import('@samtavlen/shared/words/ar/later.json'),
    method: () => import('@samtavlen/shared/words/ar/method.json'),
    safety: () => import('@samtavlen/shared/words/ar/safety.json'),
    houses: () => import('@samtavlen/shared/words/ar/houses.json'),
    accessibility: () => import('@samtavlen/shared/words/ar/accessibility.json'),
    leaving: () => import('@samtavlen/shared/words/ar/leaving.json'),
    familyTime: () => import('@samtavlen/shared/words/ar/familyTime.json'),
    voices: () => import('@samtavlen/shared/words/ar/voices.json'),
    closing: () => import('@samtavlen/shared/words/ar/closing.json'),
  },
};
