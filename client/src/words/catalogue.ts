import type { CitizenArea as EveryLanguages } from '@samtavlen/shared/words/citizenAreas.ts';
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
import type { FullLanguage, Language, Locale } from '@samtavlen/shared/words/languages.ts';
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

/** Of these areas, those that every language has. */
type CitizenArea = Extract<Area, EveryLanguages>;

/** All that can be said in the room, to those who do not lead. */
export const roomAreas: readonly Area[] = ['meeting', 'method', 'door', 'later'];

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

type AreaFile<A extends Area> = () => Promise<{ default: Messages[A] }>;
type AreaFiles<A extends Area> = { [Each in A]: AreaFile<Each> };

/** A language that says everything. */
export interface FullCatalogue {
  common: Messages['common'];
  areas: AreaFiles<Area>;
}

/** A language for phones; staff's own pages are read in Danish. */
export interface CitizenCatalogue {
  common: Messages['common'];
  areas: AreaFiles<CitizenArea>;
}

interface Catalogue {
  common: Messages['common'];
  areas: { [A in Area]?: AreaFile<A> };
}

/** Danish is in the first load, and stands in for a language that has not been fetched. */
const da: FullCatalogue = {
  common: daCommon,
  areas: {
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
};

const others: {
  [L in Exclude<Language, 'da'>]: () => Promise<L extends FullLanguage ? FullCatalogue : CitizenCatalogue>;
} = {
  en: async () => (await import('./catalogues/en.ts')).en,
  ar: async () => (await import('./catalogues/ar.ts')).ar,
};

const here: Partial<Record<Language, Catalogue>> = { da };

export const commonWords = (language: Language): Messages['common'] => (here[language] ?? da).common;

/** Makes the words every page needs ready in this language. Rejects when the net is gone. */
export async function fetchCommon(language: Language): Promise<void> {
  if (language !== 'da') here[language] ??= await others[language]();
}

/** The language these words are read in: the device's own, or Danish where one of the areas is for staff alone. */
export function readableIn(language: Language, areas: readonly Area[]): Language {
  const known = here[language]?.areas;
  return !known || areas.every((area) => known[area]) ? language : 'da';
}

/** One area, of a language that is here. @throws when the net is gone */
export const fetchArea = async <A extends Area>(language: Language, area: A): Promise<Messages[A]> =>
  (await (here[language]?.areas[area] ?? da.areas[area])()).default;
