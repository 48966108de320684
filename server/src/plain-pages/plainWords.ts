import commonAr from '@samtavlen/shared/words/ar/common.json' with { type: 'json' };
import doorAr from '@samtavlen/shared/words/ar/door.json' with { type: 'json' };
import laterAr from '@samtavlen/shared/words/ar/later.json' with { type: 'json' };
import meetingAr from '@samtavlen/shared/words/ar/meeting.json' with { type: 'json' };
import plainAr from '@samtavlen/shared/words/ar/plain.json' with { type: 'json' };
import commonDa from '@samtavlen/shared/words/da/common.json' with { type: 'json' };
import doorDa from '@samtavlen/shared/words/da/door.json' with { type: 'json' };
import laterDa from '@samtavlen/shared/words/da/later.json' with { type: 'json' };
import meetingDa from '@samtavlen/shared/words/da/meeting.json' with { type: 'json' };
import plainDa from '@samtavlen/shared/words/da/plain.json' with { type: 'json' };
import commonEn from '@samtavlen/shared/words/en/common.json' with { type: 'json' };
import doorEn from '@samtavlen/shared/words/en/door.json' with { type: 'json' };
import laterEn from '@samtavlen/shared/words/en/later.json' with { type: 'json' };
import meetingEn from '@samtavlen/shared/words/en/meeting.json' with { type: 'json' };
import plainEn from '@samtavlen/shared/words/en/plain.json' with { type: 'json' };
import { type Language, languageAsked, locales } from '@samtavlen/shared/words/languages.ts';
import { createFormatter, createTranslator } from 'use-intl/core';

/** The same words as the app's own pages, so that nothing changes its name when the app takes over. */
const catalogues = {
  da: { common: commonDa, door: doorDa, meeting: meetingDa, later: laterDa, plain: plainDa },
  en: { common: commonEn, door: doorEn, meeting: meetingEn, later: laterEn, plain: plainEn },
  ar: { common: commonAr, door: doorAr, meeting: meetingAr, later: laterAr, plain: plainAr },
} as const satisfies Record<Language, object>;

const translator = (language: Language) =>
  createTranslator({ locale: locales[language], messages: catalogues[language] as (typeof catalogues)['da'] });

export interface PlainWords {
  language: Language;
  say: ReturnType<typeof translator>;
  format: ReturnType<typeof createFormatter>;
}

const wordsIn = (language: Language): PlainWords => ({
  language,
  say: translator(language),
  format: createFormatter({ locale: locales[language], timeZone: 'Europe/Copenhagen' }),
});

const byLanguage: Record<Language, PlainWords> = { da: wordsIn('da'), en: wordsIn('en'), ar: wordsIn('ar') };

/** In the first of our languages that the browser asks for, or Danish. */
export const plainWords = (accept: string | undefined): PlainWords => byLanguage[languageAsked(accept)];
