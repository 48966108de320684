import type daAccessibility from '@samtavlen/shared/words/da/accessibility.json';
import type daClosing from '@samtavlen/shared/words/da/closing.json';
import daCommon from '@samtavlen/shared/words/da/common.json';
import type daDoor from '@samtavlen/shared/words/da/door.json';
import type daErasure from '@samtavlen/shared/words/da/erasure.json';
import type daErrors from '@samtavlen/shared/words/da/errors.json';
import type daFamilyTime from '@samtavlen/shared/words/da/familyTime.json';
import type daHouses from '@samtavlen/shared/words/da/houses.json';
import type daLater from '@samtavlen/shared/words/da/later.json';
import type daLeading from '@samtavlen/shared/words/da/leading.json';
import type daLeaving from '@samtavlen/shared/words/da/leaving.json';
import type daMeeting from '@samtavlen/shared/words/da/meeting.json';
import type daMethod from '@samtavlen/shared/words/da/method.json';
import type daPapers from '@samtavlen/shared/words/da/papers.json';
import type daSafety from '@samtavlen/shared/words/da/safety.json';
import type daScreen from '@samtavlen/shared/words/da/screen.json';
import type daStaff from '@samtavlen/shared/words/da/staff.json';
import type daTexts from '@samtavlen/shared/words/da/texts.json';
import type daVoices from '@samtavlen/shared/words/da/voices.json';
import type { Language } from '@samtavlen/shared/words/languages.ts';
import type {} from 'use-intl';

/** All words a page can show. Danish `common` is in the first load; the other areas come with the pages that need them. */
export interface Messages {
  common: typeof daCommon;
  staff: typeof daStaff;
  erasure: typeof daErasure;
  errors: typeof daErrors;
  /** Before the board: links, codes, the lobby. */
  door: typeof daDoor;
  /** The board, a card, the turn: what a phone has from the start. */
  meeting: typeof daMeeting;
  /** What a phone needs after it has the board. */
  later: typeof daLater;
  leading: typeof daLeading;
  method: typeof daMethod;
  papers: typeof daPapers;
  /** Lanes and danger statements: only meetings in three columns. */
  safety: typeof daSafety;
  /** What children and everyone who puts a picture on a card need; loaded with that. */
  houses: typeof daHouses;
  accessibility: typeof daAccessibility;
  screen: typeof daScreen;
  /** Someone goes before the end. */
  leaving: typeof daLeaving;
  familyTime: typeof daFamilyTime;
  /** A municipality's own questions and lines, and what chooses between them. */
  texts: typeof daTexts;
  voices: typeof daVoices;
  /** The last minutes: what is read aloud, the next date, and what is asked afterwards. */
  closing: typeof daClosing;
}

export type Area = Exclude<keyof Messages, 'common'>;

/** All that can be said in the room, to those who do not lead. */
export const roomAreas: readonly Area[] = ['meeting', 'method', 'door', 'later'];

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

type AreaFile<A extends Area> = () => Promise<{ default: Messages[A] }>;

const commonFiles: Record<Exclude<Language, 'da'>, () => Promise<{ default: Messages['common'] }>> = {
  en: () => import('@samtavlen/shared/words/en/common.json'),
};

const common: Partial<Record<Language, Messages['common']>> = { da: daCommon };

/** Danish is in the first load, and stands in for a language that has not been fetched. */
export const commonWords = (language: Language): Messages['common'] => common[language] ?? daCommon;

/** Makes the words every page needs ready in this language. Rejects when the net is gone. */
export async function fetchCommon(language: Language): Promise<void> {
  if (language !== 'da') common[language] ??= (await commonFiles[language]()).default;
}

export const areaFiles: Record<Language, { [A in Area]: AreaFile<A> }> = {
  da: {
    staff: () => import('@samtavlen/shared/words/da/staff.json'),
    erasure: () => import('@samtavlen/shared/words/da/erasure.json'),
    errors: () => import('@samtavlen/shared/words/da/errors.json'),
    door: () => import('@samtavlen/shared/words/da/door.json'),
    meeting: () => import('@samtavlen/shared/words/da/meeting.json'),
    later: () => import('@samtavlen/shared/words/da/later.json'),
    leading: () => import('@samtavlen/shared/words/da/leading.json'),
    method: () => import('@samtavlen/shared/words/da/method.json'),
    papers: () => import('@samtavlen/shared/words/da/papers.json'),
    safety: () => import('@samtavlen/shared/words/da/safety.json'),
    houses: () => import('@samtavlen/shared/words/da/houses.json'),
    accessibility: () => import('@samtavlen/shared/words/da/accessibility.json'),
    screen: () => import('@samtavlen/shared/words/da/screen.json'),
    leaving: () => import('@samtavlen/shared/words/da/leaving.json'),
    familyTime: () => import('@samtavlen/shared/words/da/familyTime.json'),
    voices: () => import('@samtavlen/shared/words/da/voices.json'),
    texts: () => import('@samtavlen/shared/words/da/texts.json'),
    closing: () => import('@samtavlen/shared/words/da/closing.json'),
  },
  en: {
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
