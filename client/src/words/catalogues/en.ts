import common from '@samtavlen/shared/words/en/common.json';
import type { FullCatalogue } from '../catalogue.ts';

/** All the words, in English. */
export const en: FullCatalogue = {
  common,
  areas: {
    staff: () => import('@samtavlen/shared/words/en/staff.json'),
    erasure: () => import('@samtavlen/shared/words/en/erasure.json'),
    errors: () => import('@samtavlen/shared/words/en/errors.json'),
    door: () => import('@samtavlen/shared/words/en/door.json'),
    meeting: () => import('@samtavlen/shared/words/en/meeting.json'),
    later: () => import('@samtavlen/shared/words/en/later.json'),
    leading: () => import('@samtavlen/shared/words/en/leading.json'),
    method: () => import('@samtavlen/shared/words/en/method.json'),
    papers: () => import('@samtavlen/shared/words/en/papers.json'),
    safety: () => import('@samtavlen/shared/words/en/safety.json'),
    houses: () => import('@samtavlen/shared/words/en/houses.json'),
    accessibility: () => import('@samtavlen/shared/words/en/accessibility.json'),
    screen: () => import('@samtavlen/shared/words/en/screen.json'),
    leaving: () => import('@samtavlen/shared/words/en/leaving.json'),
    familyTime: () => import('@samtavlen/shared/words/en/familyTime.json'),
    voices: () => import('@samtavlen/shared/words/en/voices.json'),
    texts: () => import('@samtavlen/shared/words/en/texts.json'),
    closing: () => import('@samtavlen/shared/words/en/closing.json'),
  },
};
