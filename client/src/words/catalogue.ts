import daCommon from '@samtavlen/shared/words/da/common.json';
import type daErrors from '@samtavlen/shared/words/da/errors.json';
import type daMeeting from '@samtavlen/shared/words/da/meeting.json';
import type daMethod from '@samtavlen/shared/words/da/method.json';
import type daPapers from '@samtavlen/shared/words/da/papers.json';
import type daStaff from '@samtavlen/shared/words/da/staff.json';
import enCommon from '@samtavlen/shared/words/en/common.json';
import type { Language } from '@samtavlen/shared/words/languages.ts';
import type {} from 'use-intl';

/** All words a page can show. `common` is in the first load; the other areas come with the pages that need them. */
export interface Messages {
  common: typeof daCommon;
  staff: typeof daStaff;
  errors: typeof daErrors;
  meeting: typeof daMeeting;
  method: typeof daMethod;
  papers: typeof daPapers;
}

export type Area = Exclude<keyof Messages, 'common'>;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

type AreaFile<A extends Area> = () => Promise<{ default: Messages[A] }>;

export const commonWords: Record<Language, Messages['common']> = { da: daCommon, en: enCommon };

export const areaFiles: Record<Language, { [A in Area]: AreaFile<A> }> = {
  da: {
    staff: () => import('@samtavlen/shared/words/da/staff.json'),
    errors: () => import('@samtavlen/shared/words/da/errors.json'),
    meeting: () => import('@samtavlen/shared/words/da/meeting.json'),
    method: () => import('@samtavlen/shared/words/da/method.json'),
    papers: () => import('@samtavlen/shared/words/da/papers.json'),
  },
  en: {
    staff: () => import('@samtavlen/shared/words/en/staff.json'),
    errors: () => import('@samtavlen/shared/words/en/errors.json'),
    meeting: () => import('@samtavlen/shared/words/en/meeting.json'),
    method: () => import('@samtavlen/shared/words/en/method.json'),
    papers: () => import('@samtavlen/shared/words/en/papers.json'),
  },
};
